import { z } from 'zod';
import { Problem } from '../domain/problem.ts';
import type { SourceDocument } from '../domain/source-document.ts';
import type { InputItem } from './input-item.ts';

const text = z.string().nullish();
const LINE = z.object({
  id: z.union([z.string(), z.number().transform(String)]).nullish(),
  url: text,
  title: text,
  source: text,
  published: text,
  // Our own output has a list of paragraphs here.
  body: z.union([z.string(), z.array(z.string()).transform((paragraphs) => paragraphs.join('\n'))]).nullish(),
  html: text,
});

/** The item of one line of JSON Lines: `{"id", "url"?, "title"?, "source"?, "published"?, "body"}` or `{"id", "url"?, "html"}`. */
export function parseLine(line: string, number: number): InputItem {
  const value = parseJson(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { kind: 'problem', id: null, problem: new Problem('input-not-json', { line: number }) };
  }
  const parsed = LINE.safeParse(value);
  if (!parsed.success) {
    const field = String(parsed.error.issues[0]?.path[0] ?? '');
    const { data: id = null } = LINE.shape.id.safeParse('id' in value ? value.id : null);
    return { kind: 'problem', id, problem: new Problem('input-field-type', { line: number, field }) };
  }
  const { id = null, url = null, title = null, source = null, published = null, body, html } = parsed.data;
  const origin = { id, url, fetchedAt: null };
  const document = ((): SourceDocument | undefined => {
    if (typeof html === 'string') return { ...origin, kind: 'html', bytes: Buffer.from(html), charset: 'utf-8' };
    return typeof body === 'string' ? { ...origin, kind: 'fields', title, source, published, body } : undefined;
  })();
  return document
    ? { kind: 'document', id, document }
    : { kind: 'problem', id, problem: new Problem('input-no-text', { line: number }) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
