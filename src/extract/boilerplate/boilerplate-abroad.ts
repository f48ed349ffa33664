/**
 * What outlets of other countries print between and after the paragraphs of an article, each phrase as their readers see it:
 * the words that stand where "Baca juga", "Berita terkait" and "Iklan" stand here. Matched without regard to case, where a
 * word ends.
 */

const toPhrases = (text: string): readonly string[] => text.trim().split(/\s*\|\s*/);

/** Begin a line that points to another article; no reporter begins a sentence so. */
const POINTERS = toPhrases(`
  à lire aussi | a lire aussi | lire aussi | à lire également | lire également | à voir aussi | leia também |
  leia ainda | veja também | lea también | lee también | le puede interesar | te puede interesar |
  también te puede interesar | también le puede interesar | mira también | leggi anche | vedi anche |
  potrebbe interessarti | ti potrebbe interessare | citește și | citeste si | citiţi şi | llegiu també | llegeix també |
  lesen sie auch | lesen sie hier | lies auch | lees ook | bekijk ook | læs også | les også | läs också | läs även |
  lesið einnig | читайте также | читать также | смотрите также | читайте по теме | читайте також | читайте теж |
  дивіться також | прочетете още | прочитајте и | прочитајте још | pročitajte još | pročitajte i | čitajte još |
  preberite tudi | preberite še | czytaj też | czytaj także | zobacz też | zobacz także | przeczytaj także |
  čtěte také | čítajte aj | lasiet arī | taip pat skaitykite | skaitykite taip pat | lue myös | katso myös | loe ka |
  διαβάστε επίσης | διαβάστε ακόμα | δείτε επίσης | lexo edhe | lexo gjithashtu | ilgili haber | İlgili haber | bunu da okuyun |
  اقرأ أيضا | اقرأ أيضًا | اقرأ أيضاً | اقرأ ايضا | إقرأ أيضا | إقرأ أيضاً | شاهد أيضا | طالع أيضا | קראו גם | ראו גם |
  همچنین بخوانید | یہ بھی پڑھیں | यह भी पढ़ें | ये भी पढ़ें | इसे भी पढ़ें | আরও পড়ুন | আরো পড়ুন | இதையும் படிங்க |
  ఇవి కూడా చదవండి | ಇದನ್ನೂ ಓದಿ | あわせて読みたい | 合わせて読みたい | 関連記事 | 延伸閱讀 | 延伸阅读 | 相关阅读 |
  관련기사 | 관련 기사 | xem thêm | đọc thêm | เรื่องที่เกี่ยวข้อง | ข่าวที่เกี่ยวข้อง | basahin din | soma pia
`);

/** Point to another article too, but where more follows than a colon a sentence may begin so. */
const LOOSE_POINTERS = toPhrases(`
  voir aussi | lire la suite | sur le même sujet | leia mais | saiba mais | ver también | puedes leer | vezi și | vezi si |
  mehr zum thema | auch interessant | lees verder | lees meer | se også | läs mer | les meir | вижте още | czytaj więcej |
  přečtěte si | prečítajte si | lasi arī | loe lisaks | olvassa el | olvasd el | اقرأ المزيد | بیشتر بخوانید | مزید پڑھیں |
  קראו עוד | आगे पढ़ें | மேலும் படிக்க | 続きを読む | 相關新聞 | 相关新闻 | 相关报道 | 更多新聞 | อ่านเพิ่มเติม | อ่านข่าว |
  baca lagi | soma zaidi
`);

/** Alone on a line, they head what is no longer the article. */
const END_HEADINGS = toPhrases(`
  articles liés | articles similaires | dans la même rubrique | les plus lus | commentaires |
  noticias relacionadas | artículos relacionados | lo más leído | más leídas | más noticias | te recomendamos |
  comentarios | notícias relacionadas | mais lidas | mais notícias | comentários | articoli correlati |
  notizie correlate | i più letti | commenti | articole similare | cele mai citite | comentarii |
  verwandte artikel | verwandte themen | weitere artikel | das könnte sie auch interessieren | meistgelesen |
  kommentare | gerelateerd | gerelateerde artikelen | meest gelezen | reacties | relaterade artiklar | mest läst |
  relaterte saker | mest lest | mest læste | kommentarer | luetuimmat | kommentit | похожие новости |
  новости по теме | по теме | популярное | самое читаемое | комментарии | новини за темою | коментарі |
  свързани новини | коментари | najčitanije | komentari | powiązane artykuły | najczęściej czytane | komentarze |
  související články | nejčtenější | diskuse | komentáře | súvisiace články | kapcsolódó cikkek | legolvasottabb |
  hozzászólások | σχετικά άρθρα | δημοφιλή | σχόλια | ilgili haberler | İlgili haberler | en çok okunanlar | yorumlar |
  saistītie raksti | susiję straipsniai | seotud lood | أخبار ذات صلة | مواضيع ذات صلة | الأكثر قراءة | التعليقات |
  تعليقات | مطالب مرتبط | نظرات | כתבות נוספות | תגובות | संबंधित खबरें | टिप्पणियाँ | 関連ニュース | 関連記事 | ランキング |
  コメント | 相关新闻 | 相關新聞 | 热门文章 | 评论 | 留言 | 관련 뉴스 | 관련기사 | 많이 본 뉴스 | 댓글 | tin liên quan | tin cùng chuyên mục |
  bình luận | ข่าวที่เกี่ยวข้อง | ความคิดเห็น | berita berkaitan | artikel berkaitan
`);

/** Alone on a line, they are an advertisement's label or a button. */
const LABELS = toPhrases(`
  publicité | pub | publicidad | publicidade | pubblicità | publicitate | werbung | anzeige | advertentie | annons |
  annonse | annonce | mainos | реклама | reklama | reklam | reklame | reklāma | hirdetés | διαφήμιση | إعلان |
  اعلان | آگهی | פרסומת | विज्ञापन | বিজ্ঞাপন | 広告 | 廣告 | 广告 | 광고 | quảng cáo | โฆษณา |
  continúa después de la publicidad | continua após a publicidade | la suite après cette publicité | partager |
  compartir | compartilhar | compartilhe | condividi | distribuie | teilen | delen | dela | jaa | поделиться |
  поділитися | udostępnij | sdílet | podijeli | megosztás | paylaş | κοινοποίηση | مشاركة | شارك | שתפו | シェア | 分享 |
  공유 | chia sẻ | แชร์ | imprimer | imprimir | stampa | drucken | печать | tulosta |
  listen to this article | écouter cet article | escuchar artículo | ouça este conteúdo | ascolta l'articolo |
  artikel anhören | luister naar dit artikel | слушать статью
`);

/** Before a colon (or a mark that stands for one) they name who took or owns the picture. */
const CREDITS = toPhrases(`
  photo | photos | crédit | crédits | crédit photo | foto | fotos | bild | bilder | quelle | fotografía | crédito |
  immagine | imagen | imagem | kuva | fotó | zdjęcie | фото | снимка | фотография | φωτογραφία | φωτό | fotoğraf |
  صورة | الصورة | عکس | צילום | तस्वीर | ảnh | ภาพ | 写真 | 画像 | 图片来源 | 圖片來源 | 图源 | 사진 | 사진제공
`);

/** With a channel's name after them they ask the reader to follow or to subscribe. */
const FOLLOW = toPhrases(`
  suivez | abonnez-vous | inscrivez-vous | rejoignez | sigue | síguenos | siga | suscríbete | suscríbase | únete |
  acompanhe | inscreva-se | assine | entre no canal | segui | seguici | iscriviti | folgen sie | abonnieren sie |
  melden sie sich | volg | schrijf je in | følg | följ | prenumerera | seuraa | tilaa | подписывайтесь |
  подпишитесь | следите | підписуйтесь | підписуйтеся | следвайте | pratite | śledź | zapisz się | sledujte |
  urmărește | urmăriți | abonează-te | kövess | iratkozz | ακολουθήστε | bizi takip | تابعوا | تابعونا | تابعنا | اشترك |
  انضم | עקבו | theo dõi | ติดตาม | 加入 | 訂閱 | 订阅 | 关注 | フォロー | 구독
`);
const CHANNEL = String.raw`(?:news-?letter|telegram|телеграм\p{L}*|تلغرام|تليجرام|whats\s?app|واتساب|facebook|фейсбук\p{L}*|instagram|инстаграм\p{L}*|twitter|google\s?(?:news|actualités|noticias|notícias|новост\p{L}*)|youtube|viber|vkontakte|вконтакте|дзен\p{L}*|tik\s?tok|linkedin|\bline\b)`;

const escape = (phrase: string): string => phrase.replace(/[[\]().]/g, String.raw`\$&`);
const anyOf = (...phrases: readonly (readonly string[])[]): string => `(?:${phrases.flat().map(escape).join('|')})`;
const WORD_END = String.raw`(?![\p{L}\p{M}\p{N}])`;
const COLON = String.raw`\s?[:：|｜»>–—-]`;

/** The line is boilerplate whatever stands around it. */
export const LINES_ABROAD: readonly RegExp[] = [
  new RegExp(String.raw`^[([【]?${anyOf(POINTERS)}${WORD_END}`, 'iu'),
  new RegExp(String.raw`^[([【]?${anyOf(LOOSE_POINTERS)}(?:$|${COLON})`, 'iu'),
  new RegExp(String.raw`^${anyOf(LABELS)}\s?[:.]?$`, 'iu'),
  new RegExp(String.raw`^${anyOf(CREDITS)}\s?[:：=＝/／].{0,120}$`, 'iu'),
  new RegExp(String.raw`^${anyOf(FOLLOW)}${WORD_END}.{0,160}${CHANNEL}`, 'iu'),
  // How long it takes to read
  /^(?:reading time|lesezeit|temps de lecture|tiempo de lectura|tempo d[ei] (?:leitura|lettura)|leestijd|czas czytania|время чтения|okuma süresi|waktu baca)\s?[:：]?.{0,20}$/iu,
  /^\d{1,2}[\s-]?(?:min|мин)\p{L}*\.? (?:read|de lecture|de lectura|de leitura|di lettura|lesezeit|leestijd|чтения)$/iu,
  // Who edited it, in China; whom to write to and whose it is, in Korea
  /^[（(【[]?(?:责任)?编辑\s?[:：].{1,40}$/u,
  /^[\p{Script=Hangul}\s·=]{2,24}\s?\S+@\S+$|무단\s?전재/u,
];

/** A short line of its own after which nothing of the article follows. */
export const END_HEADING_ABROAD = new RegExp(
  String.raw`^${anyOf(END_HEADINGS, POINTERS, LOOSE_POINTERS)}\s?[:：]?$`,
  'iu',
);
