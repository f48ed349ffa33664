import { fold } from '../../src/base/fold.ts';
import type { Article } from '../../src/domain/article.ts';
import type { IndonesianPage } from './pages.ts';

/** Phrases that no article's text holds; the generic libraries leave one of them in 10 to 19 of the 30 articles. */
const LEFT_OVER =
  /baca juga|baca pula|jangan lewatkan|advertisement|scroll to continue|\beditor ?:|copyright ©|simak video|gambas:|ikuti kami|google news|whatsapp channel|berita terkait|halaman selanjutnya|\d+ komentar|silakan baca konten|pilihan editor/i;
/** RFC 3339 up to the minute: some expectations have no seconds. */
const MINUTES = 16;
const OFFSET = 19;

export interface IndonesianReading {
  readonly page: IndonesianPage;
  readonly article: Article | undefined;
  /** The same page read without being told its address. */
  readonly unaddressed: Article | undefined;
}

/** One row a field: how many pages have it right, of how many where it is known. */
export function checkFields(
  readings: readonly IndonesianReading[],
): readonly (readonly [field: string, right: number, of: number])[] {
  const count = (isRight: (reading: IndonesianReading) => boolean, among = readings): readonly [number, number] => [
    among.filter(isRight).length,
    among.length,
  ];
  const signed = readings.filter(({ page }) => page.author !== null);
  return [
    [
      'title (without the outlet’s name)',
      ...count(({ page, article }) => fold(article?.title ?? '') === fold(withoutOutlet(page.title))),
    ],
    [
      'publishedAt (to the minute, with offset)',
      ...count(({ page, article }) => toMinute(article?.publishedAt) === toMinute(page.published)),
    ],
    ['canonicalUrl (address of the page given)', ...count(({ page, article }) => article?.canonicalUrl === page.url)],
    ['canonicalUrl (address not given)', ...count(({ page, unaddressed }) => unaddressed?.canonicalUrl === page.url)],
    [
      'authors (where the index names one)',
      ...count(({ page, article }) => fold(article?.authors.join(' ') ?? '') === fold(page.author ?? ''), signed),
    ],
  ];
}

/** Is a phrase of the outlet's left in the text? */
export const hasLeftOver = (text: string): boolean => LEFT_OVER.test(text);

const toMinute = (iso: string | null | undefined): string | undefined =>
  iso?.slice(0, MINUTES).concat(iso.slice(OFFSET));
/** One title in the index kept its outlet's name. */
const withoutOutlet = (title: string): string => title.replace(/ - \S+\.com$/, '');
