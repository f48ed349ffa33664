/**
 * Features are 32-bit numbers, not strings: one hash is computed here, in training and at run time alike, so that the weights
 * file holds no words and tagging builds no text. With about a million distinct features a few in ten thousand share a number.
 */

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over the UTF-16 units of `text[start, end)`, unsigned. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}

/** Joins a template's number with up to three values; the finaliser is murmur3's. */
export function mix(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template, 0x9e3779b1);
  hash = Math.imul(hash ^ a, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 13)) + c, 0x27d4eb2f);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
