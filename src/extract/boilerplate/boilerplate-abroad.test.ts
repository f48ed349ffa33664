import { expect, test } from 'vitest';
import { isBoilerplateLine, isByline, isEndHeading } from './boilerplate.ts';

test.each([
  ['French', 'À lire aussi : Le marché central rouvre ses portes'],
  ['French', 'La suite après cette publicité'],
  ['French', 'Abonnez-vous à notre newsletter du matin'],
  ['Portuguese', 'Leia também: Mercado central reabre'],
  ['Portuguese', 'Siga o nosso canal no WhatsApp'],
  ['Spanish', 'También te puede interesar: Reabre el mercado central'],
  ['Spanish', 'Publicidad'],
  ['Italian', 'LEGGI ANCHE – Riapre il mercato centrale'],
  ['German', 'Lesen Sie auch: Der Markt öffnet wieder'],
  ['German', 'Mehr zum Thema:'],
  ['German', 'Anzeige'],
  ['German', 'Lesezeit: 3 Min.'],
  ['English', '5 min read'],
  ['Dutch', 'Lees ook: De markt gaat weer open'],
  ['Danish', 'Læs også: Markedet åbner igen'],
  ['Polish', 'Czytaj też: Targ znów otwarty'],
  ['Czech', 'Čtěte také: Trh se znovu otevírá'],
  ['Russian', 'Читайте также: Рынок снова открыт'],
  ['Russian', 'Фото: личный архив'],
  ['Russian', 'Подписывайтесь на наш канал в Телеграме'],
  ['Greek', 'Διαβάστε επίσης: Ανοίγει ξανά η αγορά'],
  ['Turkish', 'İlgili haber: Pazar yeniden açıldı'],
  ['Arabic', 'اقرأ أيضا: إعادة فتح السوق'],
  ['Persian', 'همچنین بخوانید: بازار دوباره باز شد'],
  ['Hindi', 'यह भी पढ़ें: बाज़ार फिर खुला'],
  ['Japanese', '関連記事：市場が再開'],
  ['Japanese', '写真：見本新聞'],
  ['Chinese', '相关新闻：市场重新开放'],
  ['Chinese', '（责任编辑：甲乙）'],
  ['Korean', '[관련기사] 시장 다시 열려'],
  ['Korean', '홍길동 기자 hong@contoh.example'],
  ['Vietnamese', 'Xem thêm: Chợ mở cửa trở lại'],
  ['Thai', 'ข่าวที่เกี่ยวข้อง'],
])('not of the article, %s: %s', (_language, line) => {
  expect(isBoilerplateLine(line)).toBe(true);
});

test.each([
  'Sur le même sujet, la ministre a promis une réponse rapide.',
  'Publicité et presse vivent ensemble depuis un siècle.',
  'Auch interessant ist, dass die Preise im Norden fallen.',
  'Anzeige erstattete der Händler noch am selben Tag.',
  'Fotografen warteten vor dem Markt.',
  'Реклама дорожает второй год подряд.',
  'Siga o dinheiro, disse o auditor.',
  '相关新闻发布会将于周一举行。',
  '写真が好きな市民が集まった。',
  '광고 시장이 다시 커지고 있다.',
])('a sentence of the article: %s', (line) => {
  expect(isBoilerplateLine(line)).toBe(false);
});

test('what ends an article inside its container', () => {
  const headings = ['Noticias relacionadas', 'Verwandte Artikel:', 'Комментарии', 'أخبار ذات صلة', '関連記事', '댓글'];
  expect(headings.filter(isEndHeading)).toEqual(headings);
  expect(['Комментарии министра', 'Noticias del mercado', 'Was das bedeutet'].filter(isEndHeading)).toEqual([]);
});

test('who wrote it, and no sentence', () => {
  expect(
    ['By Ani Budi', 'Von Ani Budi', 'Autor: Ani Budi', 'Автор: Ани Буди', '記者：甲乙'].filter(isByline),
  ).toHaveLength(5);
  expect(
    ['By the river', 'Von Montag an', 'By Monday Ani had sold out.', 'Di Contoh harga naik.'].filter(isByline),
  ).toEqual(['Von Montag an']);
});
