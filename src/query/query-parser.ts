import type { FieldLexeme } from './field-value.ts';
import { toFieldNode } from './field-value.ts';
import type { Lexeme, LexemeOf } from './lexemes.ts';
import type { NearOperand, Query, TextColumn } from './query.ts';
import { queryProblem } from './query-problem.ts';
import { LEAST_RELATED, toPhraseTerm, toRelatedTerm, toWordTerm } from './terms.ts';

/** Brackets and NOTs within one another: deeper is no query of a person, and no engine likes it. */
const DEEPEST = 50;
const FARTHEST_NEAR = 100;
/** Terms that stand for hundreds of words each: more of them keep an engine busy for seconds. */
const MOST_WIDE = 40;

type Operator = LexemeOf<'and' | 'or' | 'not' | 'near' | 'minus'>;

/**
 * Reads lexemes from left to right. NEAR binds tightest, then NOT and the minus, then AND (also where nothing stands between two
 * terms), then OR. Every method gives undefined where what it read says nothing.
 */
export class QueryParser {
  readonly #lexemes: readonly Lexeme[];
  readonly #today: string;
  #next = 0;
  #depth = 0;
  #wide = 0;

  constructor(lexemes: readonly Lexeme[], today: string) {
    this.#lexemes = lexemes;
    this.#today = today;
  }

  parse(): Query | undefined {
    const query = this.#or(null);
    const left = this.#peek();
    if (left !== undefined) throw queryProblem('query-bracket-close', left, { suggestion: '' });
    return query;
  }

  #or(field: FieldLexeme | null): Query | undefined {
    const first = this.#and(field);
    if (this.#peek()?.kind !== 'or') return first;
    const operands = [first];
    for (let operator = this.#take('or'); operator !== undefined; operator = this.#take('or')) {
      operands.push(this.#and(field));
      if (operands.at(-1) === undefined || operands.at(-2) === undefined) throw this.#alone(operator);
    }
    return { kind: 'or', operands: operands.filter((operand) => operand !== undefined) };
  }

  #and(field: FieldLexeme | null): Query | undefined {
    const operands: Query[] = [];
    for (
      let next = this.#peek();
      next !== undefined && next.kind !== 'or' && next.kind !== 'close';
      next = this.#peek()
    ) {
      const operator = this.#take('and');
      const operand = this.#unary(field);
      if (operator !== undefined && (operand === undefined || operands.length === 0)) throw this.#alone(operator);
      if (operand !== undefined) operands.push(operand);
    }
    return operands.length > 1 ? { kind: 'and', operands } : operands[0];
  }

  #unary(field: FieldLexeme | null): Query | undefined {
    const operator = this.#take('not') ?? this.#take('minus');
    if (operator === undefined) return this.#near(field);
    const operand = this.#deeper(operator, () => this.#unary(field));
    if (operand === undefined) throw this.#alone(operator);
    return { kind: 'not', operand };
  }

  #near(field: FieldLexeme | null): Query | undefined {
    const first = this.#primary(field);
    const operator = this.#take('near');
    if (operator === undefined) return first;
    const { distance } = operator;
    if (distance > FARTHEST_NEAR) throw queryProblem('query-near-far', operator, { limit: FARTHEST_NEAR });
    const operands = [this.#nearOperand(first, operator), this.#nearOperand(this.#primary(field), operator)];
    for (let again = this.#take('near'); again !== undefined; again = this.#take('near')) {
      if (again.distance !== distance)
        throw queryProblem('query-near-mixed', again, { suggestion: `NEAR/${distance}` });
      operands.push(this.#nearOperand(this.#primary(field), again));
    }
    if (operands.some(({ column }) => column !== operands[0]?.column))
      throw queryProblem('query-near-operand', operator);
    return { kind: 'near', distance, operands };
  }

  #nearOperand(operand: Query | undefined, operator: Operator): NearOperand {
    if (operand?.kind === 'word' || operand?.kind === 'phrase' || operand?.kind === 'prefix') return operand;
    throw queryProblem('query-near-operand', operator);
  }

  #primary(field: FieldLexeme | null): Query | undefined {
    const lexeme = this.#peek();
    switch (lexeme?.kind) {
      case 'open':
        this.#next++;
        return this.#group(lexeme, field);
      case 'word':
      case 'quoted':
        this.#next++;
        return this.#leaf(lexeme, field);
      case 'tilde':
        this.#next++;
        return this.#related(lexeme, field);
      case 'field':
        this.#next++;
        return this.#field(lexeme, field);
      case 'and':
      case 'or':
      case 'near':
        throw this.#alone(lexeme);
      default:
        return undefined;
    }
  }

  #group(bracket: Lexeme, field: FieldLexeme | null): Query | undefined {
    const query = this.#deeper(bracket, () => this.#or(field));
    if (this.#take('close') === undefined) throw queryProblem('query-bracket-open', bracket, { suggestion: '' });
    return query;
  }

  #leaf(lexeme: LexemeOf<'word' | 'quoted'>, field: FieldLexeme | null): Query | undefined {
    const column = columnOf(field);
    if (field !== null && column === null) return toFieldNode(field, lexeme.text, lexeme, this.#today);
    const toTerm = lexeme.kind === 'quoted' ? toPhraseTerm : toWordTerm;
    const term = toTerm(lexeme.text, lexeme, column);
    if (term?.kind === 'prefix') this.#widen(lexeme);
    return term;
  }

  #related(tilde: Lexeme, field: FieldLexeme | null): Query {
    const word = this.#take('word');
    const column = columnOf(field);
    const isText = field === null || column !== null;
    if (!isText || word === undefined || word.start !== tilde.end)
      throw queryProblem('query-tilde', tilde, { least: LEAST_RELATED });
    this.#widen(tilde);
    return toRelatedTerm(word.text, word, column);
  }

  #widen(lexeme: Lexeme): void {
    if (++this.#wide > MOST_WIDE) throw queryProblem('query-too-wide', lexeme, { limit: MOST_WIDE });
  }

  #field(lexeme: FieldLexeme, outer: FieldLexeme | null): Query {
    if (outer !== null) throw queryProblem('query-field-nested', lexeme, { field: lexeme.name, outer: outer.name });
    if (lexeme.field.kind === 'story') throw queryProblem('query-no-stories', lexeme, { field: lexeme.name });
    const value = this.#peek();
    const isValue =
      value?.kind === 'word' || value?.kind === 'quoted' || value?.kind === 'tilde' || value?.kind === 'open';
    const query = isValue ? this.#primary(lexeme) : undefined;
    if (query === undefined) throw queryProblem('query-field-empty', lexeme, { field: lexeme.name });
    return query;
  }

  #deeper<T>(lexeme: Lexeme, parse: () => T): T {
    if (++this.#depth > DEEPEST) throw queryProblem('query-too-deep', lexeme, { limit: DEEPEST });
    const result = parse();
    this.#depth--;
    return result;
  }

  #alone(operator: Operator): Error {
    if (operator.kind === 'minus') return queryProblem('query-lone-minus', operator, { suggestion: '' });
    return queryProblem('query-operator-alone', operator, {
      operator: operator.text,
      suggestion: operator.text.toLowerCase(),
    });
  }

  #peek(): Lexeme | undefined {
    return this.#lexemes[this.#next];
  }

  #take<K extends Lexeme['kind']>(kind: K): LexemeOf<K> | undefined {
    const lexeme = this.#peek();
    if (lexeme?.kind !== kind) return undefined;
    this.#next++;
    return lexeme as LexemeOf<K>;
  }
}

/** The part of the text that a field stands for; null where it stands for none, or there is no field. */
const columnOf = (field: FieldLexeme | null): TextColumn | null =>
  field?.field.kind === 'text' ? field.field.field : null;
