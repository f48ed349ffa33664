import type { Article } from '../../domain/article.ts';
import type { Institution } from '../../domain/institution.ts';
import type { Person } from '../../domain/person.ts';
import { splitSentences } from '../sentences.ts';
import { tokenize } from '../tokens.ts';
import { type Attributed, type Attribution, findAttribution } from './attribution.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { mentionsByParagraph, type SpeakerMention } from './speakers.ts';

/** A quotation of fewer words is a term or a title, not an utterance. */
const UTTERANCE_WORDS = 4;

export interface SpokenSentence {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** Who says it; undefined where it is the reporter's own. */
  readonly speaker: Attributed | undefined;
  /** True where words of it stand in quotation marks. */
  readonly isQuoted: boolean;
  readonly spokenOf: readonly string[];
  /** The person named last in it. */
  readonly lastPerson: SpeakerMention | undefined;
}

interface Draft {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly SpeakerMention[];
  readonly attribution: Attribution | undefined;
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;
const utterances = ({ quotations }: Draft): readonly Quotation[] =>
  quotations.filter(({ words }) => words >= UTTERANCE_WORDS);
const sharesQuotation = (a: Draft, b: Draft): boolean =>
  a.paragraph === b.paragraph && utterances(a).some((one) => utterances(b).includes(one));

/** True where, but for signs, the sentence is all quotation. */
function isAllQuoted(draft: Draft): boolean {
  return utterances(draft).some(({ start, end }) => start <= draft.start + 2 && end >= draft.end - 2);
}

function draftSentences(
  article: Pick<Article, 'body'>,
  people: readonly Person[],
  institutions: readonly Institution[],
): readonly Draft[] {
  const mentions = mentionsByParagraph(article.body.length, people, institutions);
  return article.body.flatMap((text, paragraph) => {
    const quotations = findQuotations(text);
    return splitSentences(text).map((sentence) => {
      const here = {
        tokens: tokenize(sentence.text).map((token) => ({ ...token, start: token.start + sentence.start, end: token.end + sentence.start })),
        start: sentence.start,
        end: sentence.end,
        quotations: quotations.filter((quotation) => overlaps(quotation, sentence)),
        mentions: (mentions[paragraph] ?? []).filter((mention) => overlaps(mention, sentence)),
      };
      return { paragraph, ...here, attribution: findAttribution(here) };
    });
  });
}

/** The sentence from which another takes its speaker: its quotation's other sentences, then the neighbours of a bare quotation. */
function speakerOf(drafts: readonly Draft[], at: number): Attributed | undefined {
  const draft = drafts[at];
  if (!draft) return undefined;
  if (draft.attribution) return draft.attribution.speaker;
  if (utterances(draft).length === 0) return undefined;
  for (const step of [1, -1]) {
    for (let other = at + step; ; other += step) {
      const neighbour = drafts[other];
      if (!neighbour || !sharesQuotation(draft, neighbour)) break;
      if (neighbour.attribution) return neighbour.attribution.speaker;
    }
  }
  return isAllQuoted(draft) ? 'pronoun' : undefined;
}

/** Every sentence of the body with who says it. */
export function readSentences(
  article: Pick<Article, 'body'>,
  people: readonly Person[],
  institutions: readonly Institution[],
): readonly SpokenSentence[] {
  const drafts = draftSentences(article, people, institutions);
  return drafts.map((draft, at) => ({
    paragraph: draft.paragraph,
    start: draft.start,
    end: draft.end,
    speaker: speakerOf(drafts, at),
    isQuoted: utterances(draft).length > 0,
    spokenOf: draft.mentions
      .filter((mention) => !draft.attribution || !overlaps(mention, draft.attribution))
      .map(({ name }) => name),
    lastPerson: draft.mentions.findLast(({ isPerson }) => isPerson),
  }));
}
