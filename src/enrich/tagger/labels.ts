/** What the tagger tells apart: people, organisations, and countries, provinces, cities and regencies. */
export const NAME_TAGS = ['PER', 'ORG', 'LOC'] as const;
export type NameTag = (typeof NAME_TAGS)[number];

/** Outside a name, and beginning or inside each kind, in the order of the weights; `training/names/fit.py` has the same list. */
export const TAGGER_LABELS = ['O', ...NAME_TAGS.flatMap((tag) => [`B-${tag}`, `I-${tag}`] as const)] as const;
