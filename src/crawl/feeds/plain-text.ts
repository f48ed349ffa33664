import { Parser } from 'htmlparser2';

/** What a piece of HTML says: its text, without tags, entities decoded. Meant for lines; time grows with the square of nesting. */
export function toPlainText(html: string): string {
  if (!/[&<]/.test(html)) return html;
  let text = '';
  const parser = new Parser({ ontext: (piece) => void (text += piece) });
  parser.end(html);
  return text;
}
