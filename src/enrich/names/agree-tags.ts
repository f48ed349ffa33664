import { fold } from '../../base/fold.ts';
import type { NameTag } from '../tagger/labels.ts';
import type { TaggedName, TaggedText } from '../tagger/name-tagger.ts';
import { TokenCover, type NameSpan } from './token-cover.ts';

/** How often the tagger took a form for what. */
type Votes = Map<NameTag, number>;

const writtenForm = (text: TaggedText, { start, end }: NameSpan): string =>
  text.tokens
    .slice(start, end)
    .map((token) => token.text)
    .join(' ');
const foldedForm = (text: TaggedText, span: NameSpan): string => fold(writtenForm(text, span));

function countVotes(texts: readonly TaggedText[]): ReadonlyMap<string, Votes> {
  const votes = new Map<string, Votes>();
  const add = (form: string, tag: NameTag): void => {
    const known = votes.get(form) ?? new Map<NameTag, number>();
    votes.set(form, known.set(tag, (known.get(tag) ?? 0) + 1));
  };
  for (const text of texts) {
    for (const name of text.names) {
      const form = foldedForm(text, name);
      add(form, name.tag);
      const parts = form.split(' ');
      // "Marquez" alone is who "Marc Marquez" is.
      if (name.tag === 'PER' && parts.length > 1)
        for (const part of [parts[0] ?? '', parts.at(-1) ?? '']) add(part, 'PER');
    }
  }
  return votes;
}

/** Person against organisation: the tagger confuses them; a place named like a club is both. */
function elect(tag: NameTag, votes: Votes | undefined): NameTag {
  if (tag === 'LOC' || !votes) return tag;
  const [person, organisation] = [votes.get('PER') ?? 0, votes.get('ORG') ?? 0];
  return person === organisation ? tag : person > organisation ? 'PER' : 'ORG';
}

/** A single word of fewer letters is too often something else. */
const SHORTEST = 4;
/** Tokens of the longest form looked for. */
const LONGEST = 8;

/** Where a form that is surely a name stands untagged, in the same letters. */
function findUntagged(text: TaggedText, forms: ReadonlyMap<string, NameTag>): readonly TaggedName[] {
  const cover = new TokenCover(text.tokens.length, text.names);
  const found: TaggedName[] = [];
  for (let start = 0; start < text.tokens.length; start += 1) {
    if (!/^\p{Lu}/u.test(text.tokens[start]?.text ?? '')) continue;
    for (let end = Math.min(start + LONGEST, text.tokens.length); end > start; end -= 1) {
      const tag = cover.touches({ start, end }) ? undefined : forms.get(writtenForm(text, { start, end }));
      if (!tag) continue;
      found.push({ tag, start, end });
      start = end - 1;
      break;
    }
  }
  return found;
}

/**
 * Makes an article agree with itself: a form is a person or an organisation everywhere, as most of its mentions are, and a name
 * that was found stands for all its occurrences.
 */
export function agreeTags(texts: readonly TaggedText[]): readonly TaggedText[] {
  const votes = countVotes(texts);
  const elected = texts.map((text) => ({
    ...text,
    names: text.names.map((name) => ({ ...name, tag: elect(name.tag, votes.get(foldedForm(text, name))) })),
  }));
  const forms = new Map<string, NameTag>();
  for (const text of elected) {
    for (const name of text.names) {
      const form = writtenForm(text, name);
      const length = name.end - name.start;
      if (name.tag !== 'LOC' && length <= LONGEST && (length > 1 || form.length >= SHORTEST)) forms.set(form, name.tag);
    }
  }
  return elected.map((text) => ({
    ...text,
    names: [...text.names, ...findUntagged(text, forms)].sort((a, b) => a.start - b.start),
  }));
}
