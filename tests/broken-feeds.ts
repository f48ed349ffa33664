/** A way in which feeds are broken in the wild. */
export interface Breakage {
  readonly name: string;
  /** The broken document. */
  readonly apply: (feed: string) => Uint8Array;
  /** How many of its first entries are no longer there as a whole: those at the beginning, then all from the end on. */
  readonly lost: (feed: string) => { readonly first: number; readonly last: number };
}

const NONE = { first: 0, last: 0 };
const ENTRY = /<(?:item|entry)[\s>]/g;
const END = /<\/(?:item|entry)>/g;
const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** A change of the text that leaves every entry whole. */
const harmless = (name: string, change: (feed: string) => string): Breakage => ({
  name,
  apply: (feed) => Buffer.from(change(feed)),
  lost: () => NONE,
});

/** A document cut off after this share of it. */
const cut = (share: number): Breakage => {
  const keep = (feed: string): string => feed.slice(0, Math.floor(feed.length * share));
  return {
    name: `cut off after ${share * 100} %`,
    apply: (feed) => Buffer.from(keep(feed)),
    lost: (feed) => ({ first: 0, last: count(feed, END) - count(keep(feed), END) }),
  };
};

const inTitles = (words: string) => (feed: string) => feed.replace(/<title>/g, `<title>${words} `);
/** Puts something into the second entry, before its end. */
const inSecond = (what: string) => (feed: string) => {
  let seen = 0;
  return feed.replace(END, (end) => ((seen += 1) === 2 ? what + end : end));
};
const WARNING = '<br />\n<b>Warning</b>:  mysqli_connect(): in <b>/var/www/feed.php</b> on line <b>12</b><br />\n';

/** All that each leaves whole must be read. For feeds in XML of at least three entries. */
export const BREAKAGES: readonly Breakage[] = [
  cut(0.95),
  cut(0.6),
  cut(0.5),
  { name: 'its last mark is missing', apply: (feed) => Buffer.from(feed.trimEnd().slice(0, -8)), lost: () => NONE },
  {
    name: 'its first entry is left open',
    apply: (feed) => Buffer.from(feed.replace(/<\/(?:item|entry)>/, '')),
    lost: () => ({ first: 1, last: 0 }),
  },
  harmless('bare ampersands', inTitles('A & B&C')),
  harmless('entities that XML does not know', inTitles('A&nbsp;B &copy; &bogus; &#xZZ;')),
  harmless('bare less-than signs', inTitles('3 < 5 <')),
  harmless('control characters', inTitles('A\u0000B\u000b\u001f')),
  harmless('two declarations', (feed) => `<?xml version="1.0" encoding="utf-8"?>\n<?xml version="1.0"?>\n${feed}`),
  harmless('a mark of byte order and blank lines before it', (feed) => `\uFEFF\r\n\r\n${feed}`),
  harmless('an error of the server before it', (feed) => WARNING + feed),
  harmless('an error of the server between its entries', (feed) => feed.replace(END, (end) => end + WARNING)),
  harmless(
    'a web page before it',
    (feed) => `<!doctype html><html><head><title>x</title></head><body></body></html>${feed}`,
  ),
  harmless('a web page after it', (feed) => `${feed}<!-- cached --><script>track('<x>')</script>`),
  harmless('a CDATA section that is left open', inSecond('<description><![CDATA[terbuka</description>')),
  harmless('a comment that is left open', inSecond('<!-- terbuka')),
  harmless('ends without beginnings', inSecond('</p></b></foo>')),
  harmless('web markup that is not escaped', inSecond('<description><p>Satu<br>dua<img src=x></description>')),
  harmless('a false charset', (feed) => feed.replace(/<\?xml[^>]*\?>/, '<?xml version="1.0" encoding="utf-16"?>')),
  {
    name: 'two charsets',
    apply: (feed) =>
      Buffer.from(Buffer.from(inTitles('Café — §§')(feed)).toString('latin1').replace('Â§Â§', '§'), 'latin1'),
    lost: () => NONE,
  },
];

/** How many entries a feed in XML has. */
export const countEntries = (feed: string): number => count(feed, ENTRY);
