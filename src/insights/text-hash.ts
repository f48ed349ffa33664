/**
 * 32 bits of a text, for sets and vectors that hold numbers in the place of words (FNV-1a over UTF-16 units, its bits then mixed as
 * MurmurHash3 does). Signed, for such numbers cost a Map no memory of their own. Two of a hundred thousand words share a number: that
 * moves no result.
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return mixBits(hash);
}

/** Spreads the bits of a 32-bit number over all of them, one to one (the finalizer of MurmurHash3). */
export function mixBits(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
