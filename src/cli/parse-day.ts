import { InvalidArgumentError } from 'commander';

/** A day that was given as `YYYY-MM-DD`. Throws the error that commander tells the user. */
export function parseDay(text: string): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
  if (!isDay) throw new InvalidArgumentError('A day is written YYYY-MM-DD.');
  return text;
}
