import { findPrintedDate } from '../base/indonesian-dates.ts';

/** Who wrote and who edited, as one line says. */
export interface Byline {
  readonly authors: readonly string[];
  readonly editors: readonly string[];
}

const AUTHOR =
  'redaktur ?[&/] ?reporter|penulis|reporter|pewarta|jurnalis|wartawan|kontributor|ditulis oleh|oleh|rep|written by|posted by|by|authors?';
const EDITOR = 'editor(?:ial oleh)?|redaktur|penyunting|disunting oleh|red|edited by';
/** Their names are neither an author's nor an editor's. */
const OTHER = 'foto(?:grafer)?|photo|sumber|source|video(?:grafer)?|uploader|ilustrasi|penerjemah';
const ROLES = `(?<author>${AUTHOR})|(?<editor>${EDITOR})|(?<other>${OTHER})`;
/** Anywhere in a line a colon makes the word a label; at its start the word alone may. */
const LABEL = new RegExp(String.raw`(?:^|[\s|,;/(-])(?:${ROLES})\s?:\s?`, 'giu');
const LABEL_WORD = new RegExp(String.raw`^(?:${ROLES})\s(?:-\s)?(?=\S)`, 'iu');
const LABEL_ALONE = new RegExp(String.raw`^(?:${ROLES})\s?:?$`, 'iu');

/** Words of desks, firms and systems, never of a person's name. */
const NO_PERSON =
  /\b(?:developer|redaksi|redaktur|admin\w*|editor|tim|team|media|news|cyber|online|desk|staff|pt|tbk|website|webmaster|design|portal|network|newsroom|contributors?|kontributor|wire|press|agency|harian|koran|majalah|televisi|radio|litbang|reuters|afp|xinhua|bloomberg|indonesia|antara|kompas|tribun\w*|detik\w*|liputan\d*|okezone|sindo\w*|kumparan|cnn|cnbc|bbc|jpnn|rri|kbrn|user|guest|biro|pewarta|reporter|jurnalis|penulis|fotografer|author|share|follow|anonim|anonymous|facebook|twitter|instagram|youtube|google|whatsapp|istimewa|dok|shutterstock|editorial|lihat|baca|foto|photo|video)\b|https?:|www\.|\.(?:com|co|id|net|org)\b|[@\d<>{}[\]]/i;
const LONGEST_NAME_WORDS = 6;
/** "S.H.", "M.Si", "Ph.D" after a comma. */
const DEGREE = /^(?:\p{Lu}\p{Ll}{0,3}\.){1,3}\p{L}{0,4}\.?$/u;
/** Desk initials: "ANI", "RDR". */
const INITIALS = /^\p{Lu}{1,4}$/u;

/** Does the line consist of a label, whose names stand in the next? */
export const isLabel = (line: string): boolean => LABEL_ALONE.test(line);

/**
 * The names after labels: "Penulis: Ani Budi | Editor: Cici Dodi" → an author and an editor; "Oleh Ani Budi" → an author.
 * What follows "by" without a colon must be names and nothing else.
 */
export function parseByline(line: string): Byline {
  const labels = [...line.matchAll(LABEL)];
  const first = labels[0]?.index === 0 ? null : LABEL_WORD.exec(line);
  const opened = first === null ? [] : toNamesOnly(line.slice(first[0].length, labels[0]?.index));
  const named = labels.map((label, at) => ({
    role: label.groups,
    names: toNames(line.slice(label.index + label[0].length, labels[at + 1]?.index)),
  }));
  const all = [{ role: first?.groups, names: opened }, ...named];
  const namesOf = (role: string): readonly string[] =>
    all.filter((part) => part.role?.[role] !== undefined).flatMap(({ names }) => names);
  return { authors: namesOf('author'), editors: namesOf('editor') };
}

/** "Ani Budi, Cici dan Dodi - detikInet | Kamis, 5 November 2015" → the names. */
export const toNames = (text: string): readonly string[] => partsOf(text).filter(isPersonName);

function toNamesOnly(text: string): readonly string[] {
  const parts = partsOf(text);
  return parts.every(isPersonName) ? parts : [];
}

function partsOf(text: string): readonly string[] {
  const bare = text.slice(0, findPrintedDate(text)?.start);
  const [names = ''] = bare.split(/\s+[-–—|•·]\s*|\s*\||\/| on (?=\d)|\(/);
  const parts = names.split(/\s*[,;&]\s*|\s+(?:dan|and)\s+/).map((name) => name.trim().replace(/[.:]$/, ''));
  return parts.filter((name) => name !== '' && !DEGREE.test(name));
}

function isPersonName(name: string): boolean {
  const words = name.split(/\s+/);
  if (name.length < 3 || words.length > LONGEST_NAME_WORDS || NO_PERSON.test(name) || INITIALS.test(name)) return false;
  return /^\p{Lu}/u.test(name) && words.every((word) => /^\p{L}[\p{L}.'’-]*$/u.test(word));
}
