import type { Field } from './fields.ts';
import { fieldName } from './fields.ts';
import { isOperator } from './lexemes.ts';
import type { DateNode, FieldNode, Query, TextColumn, TextNode } from './query.ts';

/** The query as one would type it: `parseQuery(printQuery(query))` is `query` again, for every query that `parseQuery` gave. */
export function printQuery(query: Query): string {
  switch (query.kind) {
    case 'and':
      return query.operands.map(printOperand).join(' ');
    case 'or':
      return query.operands.map(printOperand).join(' OR ');
    case 'not':
      return `-${printBracketed(query.operand)}`;
    case 'name':
    case 'toward':
    case 'label':
    case 'date':
      return printField(query);
    default:
      return printText(query);
  }
}

const printOperand = (query: Query): string => (query.kind === 'not' ? printQuery(query) : printBracketed(query));

// "-(-x)" keeps its brackets: two signs in a row would be read as a mistake.
const printBracketed = (query: Query): string =>
  ['and', 'or', 'not', 'near'].includes(query.kind) ? `(${printQuery(query)})` : printQuery(query);

function printText(node: TextNode): string {
  if (node.kind === 'near') return node.operands.map(printText).join(` NEAR/${node.distance} `);
  const column = node.column === undefined ? '' : printColumn(node.column);
  switch (node.kind) {
    case 'word':
      return column + node.text;
    case 'phrase':
      return `${column}"${node.words.join(' ')}"`;
    case 'prefix':
      return `${column}${printBegun(node.text)}`;
  }
  return `${column}~${node.text}`;
}

const printColumn = (column: TextColumn): string => `${fieldName({ kind: 'text', field: column })}:`;

function printField(node: FieldNode): string {
  if (node.kind === 'date') return `${fieldName(node)}:${printDays(node)}`;
  const name = fieldName({ kind: node.kind, field: node.field } as Field);
  switch (node.kind) {
    case 'name':
      return `${name}:${printName(node.name, node.prefix)}`;
    case 'toward':
      return `${name}("${node.name}${node.prefix ? '*' : ''}"):${node.tone}`;
  }
  return `${name}:${node.value}`;
}

const isRun = (text: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}.’'-]*$/u.test(text) && !isOperator(text);

const printBegun = (text: string): string => (isRun(text) ? `${text}*` : `"${text}*"`);

function printName(name: string, prefix: boolean): string {
  if (prefix) return printBegun(name);
  return isRun(name) ? name : `"${name}"`;
}

function printDays({ from, to, relative }: DateNode): string {
  if (relative !== null) return relative;
  if (from === to) return from ?? '';
  if (to === null) return `>=${from}`;
  return from === null ? `<=${to}` : `${from}..${to}`;
}
