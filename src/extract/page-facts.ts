import { toAddress } from './addresses/addresses.ts';
import type { LinkedArticle } from './json-ld.ts';
import { firstOf, type PageHead } from './page-head.ts';

/** The main picture: what the page offers to those who share it. */
export function readImage(head: PageHead, linked: LinkedArticle | undefined, base: string | null): string | null {
  const offered = [
    'og:image',
    'og:image:url',
    'og:image:secure_url',
    'twitter:image',
    'twitter:image:src',
    'image',
  ].flatMap((name) => head.metas.get(name) ?? []);
  return (
    [...offered, linked?.image ?? null].map((raw) => toAddress(raw, base)).find((address) => address !== undefined) ??
    null
  );
}

/** The outlet's own rubric; a host name or an address is none. */
export function readSection(head: PageHead, linked: LinkedArticle | undefined): string | null {
  const named = [
    linked?.section ?? null,
    ...['article:section', 'articlesection', 'dtk:namakanal', 'content_category', 'section'].map(
      (name) => head.metas.get(name)?.[0] ?? null,
    ),
  ];
  return named.find((name) => name !== null && name.length <= 60 && !/[./]\w{2,}/.test(name)) ?? null;
}

/** The publisher's name as the page states it. */
export function readPublisher(head: PageHead, linked: LinkedArticle | undefined): string | null {
  return linked?.publisher ?? firstOf(head.metas, ['og:site_name', 'application-name', 'publisher']);
}

/** The language that the page declares: "id-ID" → `id-ID`, "In-Id" (an old code for Indonesian) → `id-ID`. */
export function readLanguage(head: PageHead): string | null {
  const declared = head.language?.trim().replaceAll('_', '-');
  if (declared === undefined || declared === '') return null;
  try {
    return Intl.getCanonicalLocales(declared)[0] ?? null;
  } catch {
    return null;
  }
}

/** What the outlet calls itself, to be taken out of titles and authors. */
export function outletNamesOf(
  head: PageHead,
  linked: LinkedArticle | undefined,
  address: string | null,
): readonly string[] {
  const host = URL.parse(address ?? '')?.hostname.replace(/^www\./, '') ?? '';
  const labels = host.split('.').filter((label) => label.length > 3);
  const named = [
    linked?.publisher ?? '',
    ...(head.metas.get('og:site_name') ?? []),
    ...(head.metas.get('application-name') ?? []),
  ];
  return [...new Set([...named, host, ...labels])].filter((name) => name !== '');
}
