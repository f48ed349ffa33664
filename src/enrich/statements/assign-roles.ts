import type { Article } from '../../domain/article.ts';
import type { Person, PersonRole } from '../../domain/person.ts';
import type { Statement } from '../../domain/statement.ts';
import { paragraphText, type TextSpan } from '../../domain/text-span.ts';

/** How far from a mention, in UTF-16 units, a word about it may stand. */
const REACH_BEFORE = 60;
const REACH_AFTER = 70;

interface Cues {
  readonly role: PersonRole;
  /** Right before the name: "tersangka KT", "korban bernama Sari". */
  readonly before: RegExp;
  /** After the name, in the same clause: "Sari ditemukan tewas". */
  readonly after: RegExp;
}

const CUES: readonly Cues[] = [
  {
    role: 'pelaku',
    before:
      /\b(?:tersangka|terdakwa|terpidana|pelaku|buron|residivis|koruptor|penyuap|pembunuh|terduga|narapidana|menetapkan|menahan|menangkap|meringkus|mendakwa|menjerat|memvonis|terhadap terdakwa)(?:\s+[\p{L}.,]+){0,3}\s*\(?$/iu,
    after:
      /^\)?,?(?:\s+[^\s.]+){0,6}\s+(?:sebagai tersangka|jadi tersangka|sebagai terdakwa|ditangkap|diringkus|ditahan|dibekuk|diciduk|didakwa|divonis|dituntut|dijerat|terbukti bersalah|dijatuhi hukuman|dihukum|diduga (?:melakukan|menerima|membunuh|menipu|menganiaya))/iu,
  },
  {
    role: 'korban',
    before:
      /\b(?:korban|almarhum|almarhumah|mendiang|jenazah|jasad|jenasah|menewaskan|membunuh|menganiaya|menikam|tewasnya|meninggalnya|wafatnya|berpulangnya|kepergian)(?:\s+[\p{L}.,]+){0,3}\s*\(?$/iu,
    after:
      /^\)?,?(?:\s+[^\s.]+){0,6}\s+(?:tewas|meninggal|wafat|menjadi korban|jadi korban|mengembuskan napas|luka(?:-luka)?|terluka|hilang|tenggelam|dibunuh|dianiaya|ditikam|dirampok|diculik|diperkosa|ditemukan tak bernyawa)/iu,
  },
];

/** Suspects stand in the news under initials (KT, DFJ), victims of such reports too, but less often. */
const INITIALS = /^\p{Lu}{1,4}$/u;
const HAS_SUSPECTS = /\b(?:tersangka|terdakwa|pelaku|terduga)\b/i;

function countCues(
  article: Pick<Article, 'title' | 'body'>,
  spans: readonly TextSpan[],
  { before, after }: Cues,
): number {
  return spans.filter(({ paragraph, start, end }) => {
    const text = paragraphText(article, paragraph);
    return (
      before.test(text.slice(Math.max(0, start - REACH_BEFORE), start)) ||
      after.test(text.slice(end, end + REACH_AFTER))
    );
  }).length;
}

/**
 * Role of each person: who speaks is `narasumber`; else what stands beside the name tells suspects and victims; else `disebut`. Someone called a suspect
 * at least twice, or as often as he speaks, stays a suspect though quoted.
 */
export function assignRoles(
  article: Pick<Article, 'title' | 'body'>,
  people: readonly Person[],
  statements: readonly Statement[],
): readonly Person[] {
  const hasSuspects = article.body.some((text) => HAS_SUSPECTS.test(text));
  return people.map((person) => {
    const spoken = statements.filter(({ speaker }) => speaker === person.name).length;
    const cued = CUES.map((cues) => ({ role: cues.role, count: countCues(article, person.spans, cues) })).toSorted(
      (a, b) => b.count - a.count,
    )[0];
    if (cued && cued.count > 0 && cued.count >= spoken) return { ...person, role: cued.role };
    if (spoken > 0) return { ...person, role: 'narasumber' };
    return { ...person, role: hasSuspects && INITIALS.test(person.name) ? 'pelaku' : 'disebut' };
  });
}
