import type { Block } from './blocks.ts';
import type { LinkedArticle } from './json-ld.ts';
import type { PageHead } from './page-head.ts';

const SHORT_TEXT = 600;
const LOCKED =
  /(?:berlangganan|langganan|login|masuk|daftar)\b.{0,60}\buntuk (?:melanjutkan )?(?:membaca|akses)|untuk melanjutkan membaca,? (?:silakan|anda)|(?:subscribe|log in|sign in|register) (?:now )?to (?:continue|keep) reading|to (?:read|continue reading) (?:the full (?:story|article)|this article),? (?:please )?(?:subscribe|log in)|this (?:article|content) is (?:only )?(?:for|available to) (?:our )?subscribers/i;
/** "Halaman: 1 2 Show All", "1 2 3 Selanjutnya". */
const PAGING = /^halaman\s*:?\s*1\s?2|^1\s?2(?:\s?\d)*\s*(?:selanjutnya|next|show all|tampilkan semua|»|>)/i;

/** Is the text cut: by a paywall, a stub, or because the article goes on on another page? */
export function isPartial(
  head: PageHead,
  linked: LinkedArticle | undefined,
  body: readonly string[],
  around: readonly Block[],
): boolean {
  const last = body.at(-1) ?? '';
  const length = body.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const isStub = length < SHORT_TEXT && /(?:\.{3}|…)$/.test(last);
  const isLocked = around.some((block) => block.text.length < SHORT_TEXT && LOCKED.test(block.text));
  const isPaged = head.hasNextPage || around.some((block) => block.text.length < 80 && PAGING.test(block.text));
  return linked?.isFree === false || isStub || isLocked || isPaged;
}
