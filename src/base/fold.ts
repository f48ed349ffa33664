/**
 * Text as names and words are compared: NFKD, without diacritics, lower case, apostrophes dropped, every other run of
 * non-alphanumerics one space.
 *
 * @example fold('Ma’ruf Amin, Prof.') === 'maruf amin prof'
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘`ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
