// How the widespread gatekeepers say "prove that you are human" instead of showing the page.
const MARKERS = [
  /_cf_chl_opt|\/cdn-cgi\/challenge-platform\//,
  /captcha-delivery\.com/,
  /Incapsula incident ID/,
  /<title>Just a moment\.\.\.<\/title>/,
];
const LOOK_AT_BYTES = 32 * 1024;

/** Whether an answer is a challenge page: by the gatekeeper's own header or by what its page holds. */
export function isChallenge(header: (name: string) => string | undefined, bytes: Uint8Array): boolean {
  if (header('cf-mitigated') === 'challenge' || /^(?:challenge|captcha)$/.test(header('x-amzn-waf-action') ?? ''))
    return true;
  // A real article may embed a gatekeeper's script; its page is far longer than any challenge.
  if (bytes.length > LOOK_AT_BYTES) return false;
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return MARKERS.some((marker) => marker.test(start));
}
