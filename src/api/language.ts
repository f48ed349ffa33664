import type { ProblemLanguage } from '../domain/problem.ts';

/**
 * The language of our two that an Accept-Language header (RFC 9110 §12.5.4) likes best; Indonesian where it names neither.
 *
 * @example preferredLanguage('en-GB, id;q=0.8') === 'en'
 */
export function preferredLanguage(header: string | undefined): ProblemLanguage {
  const weights = { id: 0, en: 0 };
  for (const range of header?.split(',') ?? []) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const primary = tag.split('-')[0];
    if (primary !== 'id' && primary !== 'en') continue;
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    weights[primary] = Math.max(weights[primary], quality === undefined ? 1 : Number(quality.slice(2)) || 0);
  }
  return weights.en > weights.id ? 'en' : 'id';
}
