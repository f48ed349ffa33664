import type { NearOperand, Query, TextColumn, TextNode } from './query.ts';
import { toSearchText } from './search-tokens.ts';
import { wordForms } from './word-forms.ts';

/**
 * The FTS5 expression for an index of search text, or null where FTS5 cannot say it: for what no article's text tells, and
 * for a NOT with nothing to take away from. A word of several tokens is a phrase of them ("covid-19" is covid followed by 19).
 *
 * @example toFts5(parseQuery('banjir -jakarta')) === '("banjir") NOT ("jakarta")'
 */
export function toFts5(query: Query): string | null {
  switch (query.kind) {
    case 'word':
    case 'phrase':
    case 'prefix':
    case 'related':
    case 'near':
      return toTerm(query);
    case 'and':
      return toConjunction(query.operands);
    case 'or':
      return join(query.operands.map(toFts5), ' OR ');
    default:
      return null;
  }
}

/** All of it, taken together; null where one of them cannot be said. */
function toConjunction(operands: readonly Query[]): string | null {
  const included = operands.filter((operand) => operand.kind !== 'not').map(toFts5);
  const excluded = operands.flatMap((operand) => (operand.kind === 'not' ? [toFts5(operand.operand)] : []));
  const include = join(included, ' AND ');
  if (excluded.length === 0 || include === null) return include;
  const exclude = join(excluded, ' OR ');
  return exclude === null ? null : `(${include}) NOT (${exclude})`;
}

function join(expressions: readonly (string | null)[], operator: string): string | null {
  if (expressions.length === 0 || expressions.includes(null)) return null;
  return expressions.map((expression) => (expressions.length > 1 ? `(${expression})` : expression)).join(operator);
}

function toTerm(node: TextNode): string {
  if (node.kind === 'near') {
    const phrases = node.operands.map(toPhrase).join(' ');
    return inColumn(node.operands[0]?.column, `NEAR(${phrases}, ${node.distance})`);
  }
  if (node.kind !== 'related') return inColumn(node.column, toPhrase(node));
  const forms = Array.from(wordForms(node.text), (form) => `"${form}"`).join(' OR ');
  return inColumn(node.column, `(${forms})`);
}

function toPhrase(node: NearOperand): string {
  const phrase = `"${toSearchText(node.kind === 'phrase' ? node.words.join(' ') : node.text)}"`;
  return node.kind === 'prefix' ? `${phrase} *` : phrase;
}

const inColumn = (column: TextColumn | undefined, expression: string): string =>
  column === undefined ? expression : `${column} : ${expression}`;
