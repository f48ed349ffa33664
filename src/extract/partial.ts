import type { Block } from './body/blocks.ts';
import type { LinkedArticle } from './json-ld.ts';
import type { PageHead } from './page-head.ts';

const SHORT_TEXT = 600;
const LOCKED =
  /(?:berlangganan|langganan|login|masuk|daftar)\b.{0,60}\buntuk (?:melanjutkan )?(?:membaca|akses)|untuk melanjutkan membaca,? (?:silakan|anda)|(?:subscribe|log in|sign in|register) (?:now )?to (?:continue|keep) reading|to (?:read|continue reading) (?:the full (?:story|article)|this article),? (?:please )?(?:subscribe|log in)|this (?:article|content) is (?:only )?(?:for|available to) (?:our )?subscribers/i;
/** Facebook's word for a text that only those who pay may read; "metered" ones are whole until a limit is reached. */
const LOCKED_TIER = /^locked$/i;

/** Does the page cut its text, by a paywall or as a stub? */
export function isPartial(
  head: PageHead,
  linked: LinkedArticle | undefined,
  body: readonly string[],
  around: readonly Block[],
): boolean {
  const last = body.at(-1) ?? '';
  const length = body.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const isStub = length < SHORT_TEXT && /(?:\.{3}|…)$/.test(last);
  const isLocked =
    LOCKED_TIER.test(head.metas.get('article:content_tier')?.[0] ?? '') ||
    around.some((block) => block.text.length < SHORT_TEXT && LOCKED.test(block.text));
  return linked?.isFree === false || isStub || isLocked;
}
