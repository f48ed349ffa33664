import { fold } from '../../base/fold.ts';
import { hashText, mixBits } from '../text-hash.ts';

/** Words in a row that make a shingle: shorter ones are shared by texts that have nothing to do with each other. */
const SHINGLE_WORDS = 4;

/** What of a text is compared to see whether another is a copy of it. All sets ascend and hold each value once. */
export interface TextPrint {
  /** Every run of four words of the body. */
  readonly shingles: Int32Array;
  /** Every number of title and body, without separators and leading zeros. */
  readonly numbers: Int32Array;
  readonly heading: { readonly words: Int32Array; readonly numbers: Int32Array };
}

export function toTextPrint({
  title,
  body,
}: {
  readonly title: string | null;
  readonly body: readonly string[];
}): TextPrint {
  const text = body.join('\n');
  const words = fold(text).split(' ').map(hashText);
  const shingles = words.slice(0, 1 - SHINGLE_WORDS).map((_, start) => {
    let hash = 0;
    for (let at = start; at < start + SHINGLE_WORDS; at += 1) hash = mixBits(Math.imul(hash, 31) + (words[at] ?? 0));
    return hash;
  });
  const head = title ?? '';
  return {
    shingles: toSet(shingles),
    numbers: toSet(readNumbers(`${head}\n${text}`)),
    heading: {
      words: toSet(fold(head).split(' ').filter(Boolean).map(hashText)),
      numbers: toSet(readNumbers(head)),
    },
  };
}

/** "Rp1.784.000 (09/12)" has 1784000, 9 and 12. What runs on in letters ("20detik") is a name. */
const readNumbers = (text: string): readonly number[] =>
  Array.from(text.matchAll(/(?<!\d[.,]?)\d+(?:[.,]\d+)*(?![\p{L}\d])/gu), ([number]) =>
    hashText(number.replaceAll(/[.,]/g, '').replace(/^0+(?=\d)/, '')),
  );

const toSet = (values: readonly number[]): Int32Array => Int32Array.from(new Set(values)).sort();

/** How many values two such sets share. */
export function countShared(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [left = 0, right = 0] = [a[i], b[j]];
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return shared;
}
