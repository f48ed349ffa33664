import { expect, test } from 'vitest';
import { isChallenge } from './challenge.ts';

const page = (head: string, body = ''): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const judge = (text: string, headers: Readonly<Record<string, string>> = {}): boolean =>
  isChallenge((name) => headers[name], Buffer.from(text));

test.each<[string, string, Readonly<Record<string, string>>]>([
  ['Cloudflare, by its header', '', { 'cf-mitigated': 'challenge' }],
  ['Cloudflare, by its title', page('<title>Just a moment...</title>'), {}],
  ['Cloudflare, by its script', page('', '<script>window._cf_chl_opt={cvId:"3"}</script>'), {}],
  ['Cloudflare, blocked', page('<title>Attention Required! | Cloudflare</title>'), {}],
  ['Imperva', page('', 'Request unsuccessful. Incapsula incident ID: 1-2'), {}],
  ['Imperva, in a frame', page('', '<iframe src="/_Incapsula_Resource?SWUDNSAI=31"></iframe>'), {}],
  ['Akamai', page('<title>Access Denied</title>', "You don't have permission.<p>Reference&#32;&#35;18.2d</p>"), {}],
  ['AWS', '', { 'x-amzn-waf-action': 'captcha' }],
  ['DataDome', page('', '<script src="https://ct.captcha-delivery.com/c.js"></script>'), {}],
])('%s', (_, text, headers) => {
  expect(judge(text, headers)).toBe(true);
});

test.each([
  [
    'a page that Cloudflare let through',
    page('<title>Panen kopi</title>', '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>'),
  ],
  [
    'a page that Imperva let through',
    page('<title>Panen kopi</title>', '<script src="/_Incapsula_Resource?SWJIYLWA=7"></script>'),
  ],
  ['an article about it', page('<title>Situs menolak: "Access Denied"</title>', 'Just a moment...')],
  ['a long page', page('', `${'Panen kopi. '.repeat(4000)} Incapsula incident ID`)],
])('no challenge: %s', (_, text) => {
  expect(judge(text)).toBe(false);
});
