import { toSearchText } from './search-tokens.ts';

/**
 * What Indonesian makes of a base word by prefixes, suffixes and clitics, as an index holds it (folded). Made from the rules of the
 * grammar (Tata Bahasa Baku Bahasa Indonesia, ch. 6 to 8: the nasal of meN- and peN- follows the first sound of the base, and k, p, s, t
 * give way to it), not by a dictionary: some of them nobody uses, and those are in no article. A doubled base needs no rule,
 * its halves are words of the index.
 *
 * @example wordForms('korupsi').has('mengorupsi')
 */
export function wordForms(base: string): ReadonlySet<string> {
  const root = toSearchText(base);
  const forms = new Set<string>();
  for (const { prefixes, suffixes } of AFFIXES) {
    for (const prefixed of prefixes(root)) {
      for (const suffix of suffixes) for (const clitic of CLITICS) forms.add(`${prefixed}${suffix}${clitic}`);
    }
  }
  return forms;
}

interface AffixPattern {
  readonly prefixes: (root: string) => readonly string[];
  readonly suffixes: readonly string[];
}

const before =
  (...prefixes: readonly string[]) =>
  (root: string): readonly string[] =>
    prefixes.map((prefix) => prefix + root);

/** Which suffixes go with which prefixes. */
const AFFIXES: readonly AffixPattern[] = [
  { prefixes: before('', 'per'), suffixes: ['', 'kan', 'i', 'an'] },
  { prefixes: before('di', 'ter', 'memper', 'diper'), suffixes: ['', 'kan', 'i'] },
  { prefixes: (root) => nasalised('me', root), suffixes: ['', 'kan', 'i'] },
  { prefixes: (root) => nasalised('pe', root), suffixes: ['', 'an'] },
  { prefixes: before('pe', 'se', 'ke'), suffixes: ['', 'an'] },
  { prefixes: (root) => (root.startsWith('r') ? [`be${root}`] : [`ber${root}`]), suffixes: ['', 'an', 'kan'] },
];

const CLITICS = ['', 'nya', 'ku', 'mu', 'lah', 'kah', 'pun'] as const;

/** The nasal before each first sound; `drops` where the sound gives way to it. Loan words keep it ("memproses"), so both are made. */
const NASALS: readonly { readonly begins: RegExp; readonly nasal: string; readonly drops: boolean }[] = [
  { begins: /^[aeiough]/, nasal: 'ng', drops: false },
  { begins: /^k/, nasal: 'ng', drops: true },
  { begins: /^[bfv]/, nasal: 'm', drops: false },
  { begins: /^p/, nasal: 'm', drops: true },
  { begins: /^(?:[dcjz]|sy)/, nasal: 'n', drops: false },
  { begins: /^t/, nasal: 'n', drops: true },
  { begins: /^s/, nasal: 'ny', drops: true },
];

function nasalised(prefix: 'me' | 'pe', root: string): readonly string[] {
  const rule = NASALS.find(({ begins }) => begins.test(root));
  if (isOneSyllable(root)) return [`${prefix}nge${root}`];
  if (rule === undefined) return [prefix + root];
  if (!rule.drops) return [prefix + rule.nasal + root];
  // What keeps its s takes the nasal of t: "mensukseskan".
  const kept = prefix + (rule.nasal === 'ny' ? 'n' : rule.nasal) + root;
  return [prefix + rule.nasal + root.slice(1), kept];
}

const isOneSyllable = (root: string): boolean => (root.match(/[aeiou]+/g) ?? []).length === 1;

/** Prefixes with the first sound that may have given way to each. */
const STRIPPED: readonly (readonly [prefix: RegExp, dropped: readonly string[]])[] = [
  [/^(?:mem|diper|di)per(?=.{3})/, ['']],
  [/^(?:meny|peny)(?=[aeiou])/, ['s']],
  [/^(?:meng|peng)(?=[aeiou])/, ['k', '']],
  [/^(?:mem|pem)(?=[aeiou])/, ['p']],
  [/^(?:men|pen)(?=[aeiou])/, ['t']],
  [/^(?:meng|peng|mem|pem|men|pen|me|pe|di|ter|ber|be|per|ke|se)(?=.{3})/, ['']],
  [/^/, ['']],
];
const SUFFIXES = /(?:(?:kan|an|i)?(?:nya|ku|mu|lah|kah|pun)?)$/;

/**
 * The base words that a word with affixes may come from, likeliest first. Without a dictionary most of them are none: ask an index.
 *
 * @example baseWords('mengorupsi') // 'korupsi', 'orupsi', …
 */
export function baseWords(word: string): readonly string[] {
  const folded = toSearchText(word);
  const found = STRIPPED.filter(([prefix]) => prefix.test(folded)).flatMap(([prefix, dropped]) =>
    dropped.flatMap((sound) => {
      const bare = sound + folded.replace(prefix, '');
      return [bare, bare.replace(SUFFIXES, ''), bare.replace(/(?:nya|ku|mu|lah|kah|pun)$/, '')];
    }),
  );
  return [...new Set(found)].filter((base) => base !== folded && base.length > 2 && wordForms(base).has(folded));
}
