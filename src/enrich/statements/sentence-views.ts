import type { Article } from '../../domain/article.ts';
import type { Institution } from '../../domain/institution.ts';
import type { Person } from '../../domain/person.ts';
import { splitSentences } from '../sentences.ts';
import { tokenize, type Token } from '../tokens.ts';
import { type Attribution, findAttribution } from './attribution.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { mentionsByParagraph, type SpeakerMention } from './speakers.ts';

/** A quotation of fewer words is a term or a title, not an utterance. */
const UTTERANCE_WORDS = 4;

/** How much of a sentence stands in quotation marks: all but the signs at its ends, a part, or nothing but terms. */
type QuotedShare = 'whole' | 'part' | 'none';

/** A sentence of the body with what is read from it alone. Places count in UTF-16 units of its paragraph. */
export interface SentenceView {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** True for the first sentence of its paragraph. */
  readonly opensParagraph: boolean;
  readonly tokens: readonly Token[];
  /** Quotations of it that are long enough to be said by someone. */
  readonly utterances: readonly Quotation[];
  readonly quoted: QuotedShare;
  /** True where a quotation runs on from the sentence before. */
  readonly continuesQuotation: boolean;
  readonly mentions: readonly SpeakerMention[];
  readonly attribution: Attribution | undefined;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

function quotedShare(sentence: Stretch, utterances: readonly Quotation[]): QuotedShare {
  if (utterances.some(({ start, end }) => start <= sentence.start + 2 && end >= sentence.end - 2)) return 'whole';
  return utterances.length > 0 ? 'part' : 'none';
}

/** Every sentence of the body, in order. */
export function viewSentences(
  article: Pick<Article, 'body'>,
  people: readonly Person[],
  institutions: readonly Institution[],
): readonly SentenceView[] {
  const mentions = mentionsByParagraph(article.body.length, people, institutions);
  return article.body.flatMap((text, paragraph) => {
    const quotations = findQuotations(text);
    return splitSentences(text).map((sentence, at): SentenceView => {
      const { start, end } = sentence;
      const here = {
        start,
        end,
        tokens: tokenize(sentence.text).map((token) => ({
          ...token,
          start: token.start + start,
          end: token.end + start,
        })),
        quotations: quotations.filter((quotation) => overlaps(quotation, sentence)),
        mentions: (mentions[paragraph] ?? []).filter((mention) => overlaps(mention, sentence)),
      };
      const utterances = here.quotations.filter(({ words }) => words >= UTTERANCE_WORDS);
      return {
        paragraph,
        ...here,
        opensParagraph: at === 0,
        utterances,
        quoted: quotedShare(sentence, utterances),
        continuesQuotation: at > 0 && utterances.some((one) => one.start < start),
        attribution: findAttribution(here),
      };
    });
  });
}
