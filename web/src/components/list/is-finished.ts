const UNFINISHED = /(?:[:(~-]|\b(?:AND|OR|NOT|DAN|ATAU|BUKAN|NEAR(?:\/\d*)?))$/u;

/** Whether a query that is being typed may be whole: no quotation or bracket is open, and nothing at its end asks for more. */
export function isFinished(typed: string): boolean {
  const count = (sign: string): number => typed.split(sign).length - 1;
  return typed !== '' && count('"') % 2 === 0 && count('(') === count(')') && !UNFINISHED.test(typed);
}
