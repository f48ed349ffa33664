import type { Article } from '../../domain/article.ts';
import type { Institution } from '../../domain/institution.ts';
import type { Person } from '../../domain/person.ts';
import type { Statement, StatementType } from '../../domain/statement.ts';
import type { TextSpan } from '../../domain/text-span.ts';
import { readSentences, type SpokenSentence } from './spoken-sentences.ts';

/** A pronoun reaches back this far for its speaker. */
const LONGEST_MEMORY_SENTENCES = 8;
/**
 * One sentence without attribution between two of one speaker is taken as part of the run: reporters do not attribute each.
 * Of 0 to 6, one scored best on the labelled articles.
 */
const LONGEST_GAP_SENTENCES = 1;

/** Who speaks: by name, or someone without one. */
interface Speaker {
  readonly name: string | null;
  readonly id: string | null;
}

interface Run {
  readonly speaker: Speaker;
  readonly sentences: SpokenSentence[];
}

const UNNAMED: Speaker = { name: null, id: null };

/** The speaker of each sentence, pronouns resolved: the speaker before, else the person named last; undefined for the reporter's own. */
function resolveSpeakers(sentences: readonly SpokenSentence[]): readonly (Speaker | undefined)[] {
  let lastSpeaker: { readonly speaker: Speaker; readonly at: number } | undefined;
  let lastPerson: Speaker | undefined;
  return sentences.map(({ speaker: attributed, lastPerson: named }, at) => {
    const recent = lastSpeaker && at - lastSpeaker.at <= LONGEST_MEMORY_SENTENCES ? lastSpeaker.speaker : undefined;
    const meant = attributed === 'pronoun' ? (recent ?? lastPerson ?? UNNAMED) : attributed;
    const speaker = meant === 'unnamed' ? UNNAMED : meant;
    if (speaker && speaker.name !== null) lastSpeaker = { speaker, at };
    lastPerson = named ?? lastPerson;
    return speaker;
  });
}

function toRuns(sentences: readonly SpokenSentence[]): readonly Run[] {
  const runs: Run[] = [];
  let gap: SpokenSentence[] = [];
  for (const [at, speaker] of resolveSpeakers(sentences).entries()) {
    const sentence = sentences[at];
    if (!sentence) continue;
    if (!speaker) {
      gap.push(sentence);
      continue;
    }
    const run = runs.at(-1);
    if (run && run.speaker.name === speaker.name && gap.length <= LONGEST_GAP_SENTENCES)
      run.sentences.push(...gap, sentence);
    else runs.push({ speaker, sentences: [sentence] });
    gap = [];
  }
  return runs;
}

function typeOf(sentences: readonly SpokenSentence[]): StatementType {
  if (sentences.every(({ isQuoted }) => isQuoted)) return 'langsung';
  return sentences.some(({ isQuoted }) => isQuoted) ? 'campuran' : 'tak-langsung';
}

/** One span a paragraph, from the first to the last sentence of the run in it. */
function spansOf(sentences: readonly SpokenSentence[]): readonly TextSpan[] {
  const spans = new Map<number, TextSpan>();
  for (const { paragraph, start, end } of sentences) {
    spans.set(paragraph, { paragraph, start: spans.get(paragraph)?.start ?? start, end });
  }
  return [...spans.values()];
}

function toStatement({ speaker, sentences }: Run, article: Pick<Article, 'body'>): Statement {
  const spans = spansOf(sentences);
  const about = sentences.flatMap(({ spokenOf }) => spokenOf).filter((name) => name !== speaker.name);
  return {
    speaker: speaker.name,
    speakerId: speaker.id,
    type: typeOf(sentences),
    text: spans.map(({ paragraph, start, end }) => (article.body[paragraph] ?? '').slice(start, end)).join('\n'),
    about: [...new Set(about)],
    spans,
  };
}

/**
 * Who said what: runs of consecutive sentences given to one speaker, direct, indirect or mixed. A pronoun ("kata dia",
 * "lanjutnya") means the speaker before, else the person named last; a sentence that is all quotation goes on with the run it
 * stands in. Speakers come from the people and institutions found; someone without a name is null.
 */
export function findStatements(
  article: Pick<Article, 'body'>,
  people: readonly Person[],
  institutions: readonly Institution[],
): readonly Statement[] {
  return toRuns(readSentences(article, people, institutions)).map((run) => toStatement(run, article));
}
