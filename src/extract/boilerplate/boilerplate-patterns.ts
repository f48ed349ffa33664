/**
 * Lines that outlets put between or after the paragraphs of an article: Indonesian first, then English. Every pattern is
 * anchored at the start of a line and was seen on a real page; what a reporter could have written as a sentence must not match.
 */

const OUTLET_CHANNEL = String.raw`(?:google\s?news|whats\s?app|\bwa channel|telegram|facebook|instagram|twitter|tiktok|youtube|saluran|channel|aplikasi|newsletter)`;

/** The line is boilerplate whatever stands around it. */
export const BOILERPLATE_LINES: readonly RegExp[] = [
  // Pointers to other articles and videos
  /^[([]?\s*(?:baca|lihat|simak|tonton|saksikan)[\s_]?(?:juga|pula)\b/i,
  /^[([]\s*(?:baca|lihat|simak)\s?:/i,
  /^baca\s?:/i,
  /^baca (?:berita|artikel|kisah|konten)\b.{0,80}(?:lainnya|selengkapnya|terbaru|di sini|disini|google)/i,
  /^(?:berita|artikel|kabar) (?:terbaru|terkini|viral|lainnya|selengkapnya)\b.{0,60}(?:klik|di sini|disini|lainnya di|google)/i,
  /^(?:simak|lihat|tonton|saksikan)\s+video\b/i,
  /^(?:simak|lihat|tonton|saksikan)\b.{0,60}\b(?:video(?:nya)?)\b.{0,20}(?:di bawah|berikut|di sini|ini)\s*[:!.]?/i,
  /^(?:berikut|ini(?:lah)?) video(?:nya)?\s*[:!.]*$/i,
  /^video\s?:/i,
  /^Video (?:\p{Lu}[\p{L}'-]*[\s:,]{1,2}){2}.{10,120}[^.!”"]$/u,
  /^saksikan live\b/i,
  /^(?:simak|baca|lihat) (?:berita |artikel )?selengkapnya\b/i,
  /^simak breaking news\b/i,
  /^yuk,? (?:simak|baca|tonton|lihat|ikuti)\b/i,
  /^silakan baca konten\b/i,
  /^jangan (?:lewatkan|ketinggalan)\s?[:.!]*$|^jangan lewatkan (?:berita|artikel|video|informasi)\b/i,
  /^pilihan editor\s?:/i,
  /^(?:berita|artikel) (?:terkait|rekomendasi|pilihan)\s*:?$/i,
  /^topik (?:terkait|menarik)\s*:?/i,
  /^selengkapnya\s*[:.»>]*$/i,
  /^halaman\s*:?\s*\d/i,
  /^halaman (?:selanjutnya|berikutnya|sebelumnya)\b/i,
  /^(?:selanjutnya|sebelumnya|load more|muat lainnya|lihat semua|show all)\s*[:»>.]*$/i,
  /^\[?gambas\s?:/i,
  /^\[gambas\b/i,
  // Advertising and paging
  /^(?:advertisement|iklan|adverti[sz]ing|adsense|sponsored|promoted)\s*\.?$/i,
  /^scroll (?:to|down|ke bawah|untuk)\b/i,
  /^(?:artikel|berita) dilanjutkan setelah\b/i,
  /^nyaman tanpa iklan\b/i,
  /^download (?:aplikasi|app)\b/i,
  /^(?:segera )?unduh aplikasi\b/i,
  // Follow us
  new RegExp(
    String.raw`^(?:follow|ikuti|akses|gabung|join|dapatkan|cek|simak|baca|temukan|update|jangan lupa|pilih saluran|kami langsung)\b.{0,160}${OUTLET_CHANNEL}`,
    'i',
  ),
  /^follow (?:berita|akun|kami|us)\b/i,
  /^ikuti (?:kami|terus ulasan|berita)\b.{0,80}(?:di|:)?\s*$/i,
  /^dapatkan (?:berita|update|informasi|artikel|sensasi)\b.{0,120}(?:up to date|setiap hari|terbaru|terkini|hanya dengan)/i,
  /^cek (?:berita|artikel)\b.{0,40}(?:lain|lainnya)/i,
  /^telusuri berita\b/i,
  /^\*?\s*fakta atau hoaks\?/i,
  /^kami langsung di ponselmu\b/i,
  /^\.? ?pastikan (?:kamu|anda|tribunners|sudah)\b.{0,30}install/i,
  /^\d+ komentar\b/i,
  /^(?:share|bagikan|tweet|komentar|kirim komentar|copy link|salin tautan)\s*:?$/i,
  /^https?:\/\/\S+$/i,
  /^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u,
  /^(?:a post shared by|view this post on|lihat postingan ini di)\b/i,
  /^\[email protected\]$/i,
  /^(?:berikan rating untuk|thanks for rating|terima kasih sudah membantu banyak orang dengan ratingmu)/i,
  // Who wrote, edited, filmed; where it was published before
  /^(?:penulis|editor|reporter|pewarta|jurnalis|wartawan|kontributor|fotografer|redaktur|sumber|source|penyunting|oleh|uploader|video editor|videografer)\s?:.{0,110}$/i,
  /^laporan (?:wartawan|reporter|kontributor|jurnalis|langsung wartawan)\b.{0,100}$/i,
  /^Laporan (?:\p{Lu}[\p{L}.'-]*\s){1,5}(?:I|\||dari)\s[^.]{2,60}$/u,
  /^(?:artikel|berita|tulisan|konten|laporan) ini (?:telah|sudah|pernah|juga|disempurnakan|merupakan kerja sama|diproduksi|dibuat|ditulis oleh)\b.{0,60}(?:tayang|terbit|naik|dimuat|dipublikasi|kecerdasan buatan|program magang|peserta)/i,
  /^(?:diproduksi|diterjemahkan|disadur) oleh\b.{0,60}\b(?:dari|dalam)\b/i,
  /^(?:disclaimer|sanggahan|penafian)\s?:.{0,40}\b(?:artikel|konten|berita|tulisan)\b/i,
  /^copyright\b|^hak cipta\b|^©/i,
  /^cnbc indonesia research$/i,
  // Photo credits
  /^(?:foto|photo|ilustrasi|dok|dokumentasi|kredit foto|photo credit|image credit)\s?[:.]\s?\S/i,
  /^(?:kompas\.com|tribunnews(?:\.com)?|antara foto|antara|afp|reuters|getty images|shutterstock|pixabay|pexels|unsplash|freepik|thinkstock|dok\. \w+|youtube|instagram)\s?\/\s?\S.{0,300}$/i,
  /^[\p{L} .'-]{3,40}\/(?:tribun\w*|kompas|antara|detik\w*|okezone|sindonews)(?:\.com)?$/iu,
  /^(?:PIXABAY|Pixabay|FREEPIK|Freepik|freepik|SHUTTERSTOCK|Shutterstock|UNSPLASH|Unsplash|PEXELS|Pexels)(?=\p{Lu})/u,
  /\((?:foto|photo|dok|dokumentasi|sumber foto|image)\s?[:./][^()]{1,80}\)\.?$/i,
  /\s(?:foto|photo)\s?:\s?[^.]{2,60}$/i,
  // English
  /^if you (?:enjoyed|liked|like|love) (?:this|reading|what)\b/i,
  /^(?:read (?:more|also|next|this)|also read|see also|related|related (?:stories|articles|content|coverage)|more on this(?: story)?|recommended|watch (?:more|now|the video)|watch|must[- ]read)\s?:/i,
  /^(?:related (?:stories|articles|content|coverage|topics|links)|read more|see also|more stories|recommended stories|continue reading(?: the main story)?|story continues(?: below(?: advertisement)?)?|article continues below(?: advertisement)?|(?:skip|return to) (?:advertisement|.{0,30}content))\s*[.:…]*$/i,
  /^(?:sign up|subscribe|click here|tap here|follow us|follow @|like us|join us|download our|get the latest|get our)\b.{0,160}(?:newsletter|e-?mail|inbox|app|facebook|twitter|instagram|subscribe|here|channel|notifications|updates)\b/i,
  /^(?:share this|share on|tweet this|email this|print this|leave a comment|view comments|load comments|comments \(\d+\))/i,
  /^(?:all rights reserved|this material may not be published)\b/i,
  /^(?:last )?updated (?:on|at)?:?\s.{4,40}$/i,
];

/** The line announces links; the headlines that follow it are boilerplate too. */
export const LINK_ANNOUNCERS: readonly RegExp[] = [
  /^[([]?\s*(?:baca|lihat|simak|tonton)[\s_](?:juga|pula)\s*:?$/i,
  /^(?:berita|artikel) (?:terkait|rekomendasi|pilihan|lainnya)\s*:?$/i,
  /^(?:related|related (?:stories|articles)|read more|see also|also read)\s*:?$/i,
];

/** A short line of its own after which nothing of the article follows. */
export const END_HEADINGS: readonly RegExp[] = [
  /^(?:berita|artikel|video|foto|konten|kabar|topik)(?: \w+)? (?:lainnya|terkait|rekomendasi|terpopuler|populer|terbaru|terkini|pilihan|menarik|utama)\s*:?/i,
  /^(?:berita|artikel) rekomendasi\b/i,
  /^(?:terpopuler|terkini|rekomendasi|rekomendasi untuk anda|komentar|komentar anda|tulis komentar|baca berita lainnya|lihat berita lainnya)\s*:?$/i,
  /^(?:top|partner|latest|more|other|popular|trending|breaking|related|recommended|recent) (?:news|stories|articles|posts|headlines|reading|coverage|topics|videos)\b.{0,20}$/i,
  /^(?:most (?:popular|read|viewed|commented|shared)(?: in .{2,30})?|trending(?: now)?|you (?:may|might) (?:also )?(?:like|enjoy)|recommended(?: for you)?|editor'?s picks?|read next|up next|more (?:from|in|on)\b.{0,40}|about the authors?|leave a (?:reply|comment)|post a comment|add a comment|comments|share this.{0,20})\s*:?$/i,
];

/** A line that closes an article: desk initials, a signature or asterisks, alone on a line. */
export const SIGN_OFFS: readonly RegExp[] = [
  /^\(\s?(?:(?:sumber|source|editor|penulis|reporter|laporan|kontributor)\s?:)?[^():]{1,60}(?<![.?!])\)$/i,
  /^\[\s?[^[\]:]{1,40}\]$/,
  /^[*\-–—_=~#•.\s]{2,40}$/,
];

/** Begins a line that names a writer, in the languages of `boilerplate-abroad.ts` too: a colon or a name follows. */
export const BYLINE =
  /^(?:[Bb]y|BY|Oleh|OLEH|[Pp]or|POR|[Pp]ar|PAR|[Vv]on|VON|[Dd]oor|Av|Af|Text|Texto|Texte|Tekst|[Aa]utor\p{L}*|Author\p{L}*|Автор\p{L}*|Reporter|Редактор|بقلم|كتب|文|記者|记者)(?:\s?[:：|]|\s+(?=\p{Lu}))/u;

/** The pieces of Kompas's promotion of its channel, which its links cut into lines of their own. */
export const PROMOTION_PIECES: ReadonlySet<string> = new Set([
  'simak',
  'breaking news',
  'dan',
  'berita pilihan',
  '.',
  ',',
]);
