import { fold } from '../../src/base/fold.ts';

/** Nicknames and single names that alone mean one person in nearly all news. */
const TRUSTED = new Set(
  (
    'prabowo jokowi gibran megawati sby ahok ahy setnov bahlil khofifah yusril kdm ganjar mahfud habibie soekarno sukarno soeharto suharto zulhas luhut kaesang ' +
    'trump putin zelensky zelenskyy zelenskiy biden netanyahu macron erdogan starmer merz meloni modi lavrov peskov belousov lukashenko hegseth bessent rubio takaichi araghchi araqchi ' +
    'pezeshkian khamenei rutte guterres ramaphosa tinubu sheinbaum milei maduro lula albanese luxon anutin sihasak jaishankar akhundzada dissanayake shehbaz steinmeier wadephul ' +
    'tokayev mirziyoyev mbs orban tusk stubb frederiksen jetten sisi purbaya listyo habiburokhman dasco anies ibas risma sandiaga'
  ).split(' '),
);
const TITLE =
  /^(?:Presiden|PM|Menlu|Menlu AS|Kanselir|Marsekal|Kardinal|Sekjen PBB|Yang di-Pertuan Agong|KPH|Ir|H|Hj|Drs?|Prof|K\.?H|Tgk)\.? (?=\p{Lu})/u;

/** A name without office, degree or honorific before it. */
export const toBarePerson = (name: string): string => name.replace(TITLE, '').replace(/\s+/g, ' ').trim();

/** True where a form proves no one: one word that is not among the famous. */
export const isDoubtfulPerson = (form: string): boolean => {
  const words = fold(form).split(' ');
  return words.length === 1 ? !TRUSTED.has(words[0] ?? '') : words.every((word) => word.length <= 2);
};

/** The forms that an "alias X; Y" note of the lists names, for the head or, where the note says "wakil", for the deputy. */
export function findNotedAliases(note: string, whose: 'head' | 'deputy'): readonly string[] {
  return note
    .split(';')
    .map((part) => /^(alias wakil|alias|ejaan KPU|ejaan lain):? (.+)$/.exec(part.trim()))
    .filter((match) => match !== null && (match[1] === 'alias wakil') === (whose === 'deputy'))
    .map((match) => match?.[2] ?? '');
}
