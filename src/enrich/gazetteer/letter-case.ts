const isAllCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/**
 * True where a token of running text is written as the token of a name wants it: an acronym in capitals or exactly as spelled
 * ("KPK", "KemenPAN-RB"), a name with a capital first, a small word ("dan", "of") in any way.
 */
export function isWrittenLike(text: string, named: string): boolean {
  if (text === named || named === named.toLowerCase()) return true;
  if (isAllCapitals(named) && named.length > 1) return isAllCapitals(text);
  return text.charAt(0) !== text.charAt(0).toLowerCase() || /^\P{L}/u.test(text);
}
