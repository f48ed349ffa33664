import type { Article } from '../../domain/article.ts';
import type { Institution } from '../../domain/institution.ts';
import type { Person } from '../../domain/person.ts';
import type { Statement, StatementType } from '../../domain/statement.ts';
import type { TextSpan } from '../../domain/text-span.ts';
import { labelRuns, type RunLabel, type RunModel } from './run-model.ts';
import { runSpeaker } from './run-speaker.ts';
import { sentenceFeatures } from './sentence-features.ts';
import { overlaps, type SentenceView, viewSentences } from './sentence-views.ts';
import { type Speaker, traceSpeakers } from './trace-speakers.ts';

/** The places of the sentences of each run: one that begins and those that go on with it. */
function toRuns(labels: readonly RunLabel[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const [at, label] of labels.entries()) {
    const run = runs.at(-1);
    if (label === 'I' && run?.at(-1) === at - 1) run.push(at);
    else if (label !== 'O') runs.push([at]);
  }
  return runs;
}

function typeOf(sentences: readonly SentenceView[]): StatementType {
  const isQuoted = ({ utterances }: SentenceView): boolean => utterances.length > 0;
  if (sentences.every(isQuoted)) return 'langsung';
  return sentences.some(isQuoted) ? 'campuran' : 'tak-langsung';
}

/** One span a paragraph, from the first to the last sentence of the run in it. */
function spansOf(sentences: readonly SentenceView[]): readonly TextSpan[] {
  const spans = new Map<number, TextSpan>();
  for (const { paragraph, start, end } of sentences) {
    spans.set(paragraph, { paragraph, start: spans.get(paragraph)?.start ?? start, end });
  }
  return [...spans.values()];
}

/** The names in a sentence but for those in its words of attribution, where the speaker and his office stand. */
function spokenOf({ mentions, attribution }: SentenceView): readonly string[] {
  return mentions.filter((mention) => !attribution || !overlaps(mention, attribution)).map(({ name }) => name);
}

function toStatement(sentences: readonly SentenceView[], speaker: Speaker, article: Pick<Article, 'body'>): Statement {
  const spans = spansOf(sentences);
  const about = sentences.flatMap(spokenOf).filter((name) => name !== speaker.name);
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
 * Who said what: runs of consecutive sentences given to one speaker, direct, indirect or mixed. Where a run begins and ends is learned
 * (`models/statements`), from the words of attribution and who is known to speak around; who speaks it is read by rule from the run's
 * attributions. Speakers come from the people and institutions found; someone without a name is null.
 */
export function findStatements(
  article: Pick<Article, 'body'>,
  people: readonly Person[],
  institutions: readonly Institution[],
  model: RunModel,
): readonly Statement[] {
  const views = viewSentences(article, people, institutions);
  const speakers = traceSpeakers(views);
  return toRuns(labelRuns(model, sentenceFeatures(views, speakers))).map((run) =>
    toStatement(
      run.flatMap((at) => views[at] ?? []),
      runSpeaker(run, views, speakers),
      article,
    ),
  );
}
