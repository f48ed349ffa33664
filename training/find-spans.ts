import type { TextSpan } from '../src/domain/text-span.ts';

interface Named {
  readonly name: string;
  readonly forms?: readonly string[];
}

/** Every place where the target's name or one of its forms stands as written; paragraph -1 is the title. */
export function findSpans(
  article: { readonly title: string | null; readonly body: readonly string[] },
  target: Named,
): readonly TextSpan[] {
  const forms = [target.name, ...(target.forms ?? [])].sort((a, b) => b.length - a.length);
  const spans: TextSpan[] = [];
  for (let paragraph = -1; paragraph < article.body.length; paragraph += 1) {
    const text = (paragraph < 0 ? article.title : article.body[paragraph]) ?? '';
    const taken = new Set<number>();
    for (const form of forms) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
        if (taken.has(at)) continue;
        for (let unit = at; unit < at + form.length; unit += 1) taken.add(unit);
        spans.push({ paragraph, start: at, end: at + form.length });
      }
    }
  }
  return spans.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}
