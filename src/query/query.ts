import type { Category } from '../domain/category.ts';
import type { MediaType } from '../domain/outlet.ts';
import type { Tone } from '../domain/tone.ts';

/** A part of the text, where a term is not looked for in all of it. */
export type TextColumn = 'title' | 'body';

interface Term {
  readonly column?: TextColumn;
}
/** A run of letters, digits and signs as it was typed; several tokens ("covid-19") stand in a row. */
export interface WordNode extends Term {
  readonly kind: 'word';
  readonly text: string;
}
export interface PhraseNode extends Term {
  readonly kind: 'phrase';
  readonly words: readonly string[];
}
/** `korup*`: every word that begins so; several words (`"kali cili*"`) stand in a row. */
export interface PrefixNode extends Term {
  readonly kind: 'prefix';
  readonly text: string;
}
/** `~korupsi`: the word and what Indonesian makes of it (see `wordForms`). */
export interface RelatedNode extends Term {
  readonly kind: 'related';
  readonly text: string;
}
/** `a NEAR/5 b`: in any order, with at most `distance` words between the first and the last. */
export interface NearNode {
  readonly kind: 'near';
  readonly distance: number;
  /** Two or more, all of one column. */
  readonly operands: readonly NearOperand[];
}
export type NearOperand = WordNode | PhraseNode | PrefixNode;

/** What is called by a name. */
export type NameField = 'person' | 'institution' | 'place' | 'outlet' | 'region' | 'speaker';
/** A name as an article may write it; every record that bears it is meant, however else it is written. */
interface Name {
  readonly name: string;
  /** The name goes on where `name` ends. */
  readonly prefix: boolean;
}
export interface NameNode extends Name {
  readonly kind: 'name';
  readonly field: NameField;
}
/** The tone toward someone. */
export interface TowardNode extends Name {
  readonly kind: 'toward';
  readonly field: 'person' | 'institution';
  readonly tone: Tone;
}

/** What has one of a few values. `language` is BCP 47. */
export type LabelNode =
  | { readonly kind: 'label'; readonly field: 'tone' | 'titleTone' | 'bodyTone'; readonly value: Tone }
  | { readonly kind: 'label'; readonly field: 'mediaType'; readonly value: MediaType }
  | { readonly kind: 'label'; readonly field: 'category'; readonly value: Category }
  | { readonly kind: 'label'; readonly field: 'language'; readonly value: string };

/** Days of publication, `YYYY-MM-DD`, both included, in the outlet's own time. At least one is there. */
export interface DateNode {
  readonly kind: 'date';
  readonly from: string | null;
  readonly to: string | null;
  /** How it was typed where that follows the calendar ("7hari"): read again tomorrow, it means other days. */
  readonly relative: string | null;
}

export interface NotNode {
  readonly kind: 'not';
  readonly operand: Query;
}
/** All must hold. Nothing to hold: every article. */
export interface AndNode {
  readonly kind: 'and';
  readonly operands: readonly Query[];
}
/** One of them must hold. */
export interface OrNode {
  readonly kind: 'or';
  readonly operands: readonly Query[];
}

export type TextNode = WordNode | PhraseNode | PrefixNode | RelatedNode | NearNode;
export type FieldNode = NameNode | TowardNode | LabelNode | DateNode;

/** A query as a tree of frozen nodes. */
export type Query = TextNode | FieldNode | NotNode | AndNode | OrNode;
