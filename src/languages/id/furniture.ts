import type { FurniturePattern } from '../../language/pack.ts';

/** What Indonesian news pages put around and into an article. Patterns are matched against whole lines without their edges' white space. */
export const furniture: readonly FurniturePattern[] = [
  {
    id: 'id.furniture.reading-time',
    kind: 'boilerplate',
    scope: 'line',
    pattern: /^(lama|waktu) baca:? \d+ menit( baca)?$|^\d+ menit (baca|membaca)$/i,
  },
  {
    id: 'id.furniture.read-also',
    kind: 'related',
    scope: 'line',
    pattern: /^(baca|simak|lihat|tonton|saksikan)( juga| selengkapnya| video| berita| pula)[^.]{0,10}[:：]?.{0,200}$/i,
  },
  {
    id: 'id.furniture.read-also-colon',
    kind: 'related',
    scope: 'line',
    pattern: /^(baca|simak|lihat|tonton)( juga)?( video)?\s*([:：].*)?$/i,
  },
  {
    id: 'id.furniture.related',
    kind: 'related',
    scope: 'end',
    pattern: /^(berita|artikel) (terkait|lainnya|populer|terpopuler|rekomendasi)\s*:?$/i,
  },
  {
    id: 'id.furniture.scroll',
    kind: 'boilerplate',
    scope: 'line',
    pattern:
      /^scroll to (continue|resume).*$|^advertisement$|^iklan$|^lanjutkan membaca.*$|^pilihan editor:?.*$|^loading\.*$|^a a a$|^all rights reserved\.?$|^read\/ rendering in .*$|^(comment|sosmed-\S+|copy-link-circle|more-vertical|[·•|]|\d{1,3})$|^zoom-in-\S+$|^gulir ke bawah.*$/i,
  },
  {
    id: 'id.furniture.embed',
    kind: 'boilerplate',
    scope: 'inline',
    pattern: /\[(gambas:)?(video|foto|gambar|image|instagram|twitter|youtube|photos?)[^\]\n]{0,80}\]/i,
  },
  { id: 'id.furniture.image', kind: 'caption', scope: 'line', pattern: /-image-\d+$/i },
  {
    id: 'id.furniture.image-label',
    kind: 'caption',
    scope: 'line',
    pattern: /^(foto|gambar|ilustrasi|sumber( foto)?|dok|video)\s*[:：.]/i,
  },
  {
    id: 'id.furniture.image-source',
    kind: 'caption',
    scope: 'line',
    pattern: /\((foto|dok|antara|reuters|afp|ap|sumber|ist|istimewa|instagram|youtube|getty)[^)]{0,120}\)\.?$/i,
  },
  {
    id: 'id.furniture.image-at-end',
    kind: 'caption',
    scope: 'line',
    pattern: /(?<=.{10})[.,)(\]]\s*[([]?(foto|gambar|dok|sumber foto)\s?[:/].{0,120}$|(?<=.{5})\((kiri|kanan|tengah)\)/i,
  },
  {
    id: 'id.furniture.image-credit',
    kind: 'caption',
    scope: 'line',
    pattern: /\b(image from|gambar diambil dari internet|segala keluhan mengenai hak cipta)/i,
  },
  {
    id: 'id.furniture.editor',
    kind: 'byline',
    scope: 'end',
    pattern: /^(editor|penulis|reporter|pewarta|penyunting|redaktur|sumber|penerjemah|kontributor|wartawan)\s*[:：]\s*.{1,120}$/i,
  },
  {
    id: 'id.furniture.adapted',
    kind: 'byline',
    scope: 'end',
    pattern:
      /^(artikel ini (pertama kali )?(terbit|tayang|telah tayang).{0,200}|diadaptasi (oleh|dari) .{1,120}|diterjemahkan (oleh|dari) .{1,120}|copyright.{0,120}|hak cipta.{0,120})$/i,
  },
  {
    id: 'id.furniture.initials',
    kind: 'byline',
    scope: 'end',
    pattern: /^[([]([a-z]{2,5}([/-][a-z]{2,5}){0,3}|\*|[a-z]{2,4})[)\]]$/i,
  },
  { id: 'id.furniture.end-mark', kind: 'boilerplate', scope: 'inline', pattern: /\(\*+\)\s*$/ },
  {
    id: 'id.furniture.initials-inline',
    kind: 'byline',
    scope: 'inline',
    pattern: /(?<=[.”"]\s?)[([][a-z]{2,5}([/-][a-z]{2,5}){0,3}[)\]]\s*$/i,
  },
  {
    id: 'id.furniture.headline-list',
    kind: 'related',
    scope: 'line',
    pattern:
      /^[-•–]\s+(?:[\p{Lu}\d'"‘“(]\S*|dan|di|ke|dengan|dari|yang|untuk|pada|soal|bagi|saat|usai|hingga|karena|atas|oleh|tak|dalam|jadi)(?:\s+(?:[\p{Lu}\d'"‘“(]\S*|dan|di|ke|dengan|dari|yang|untuk|pada|soal|bagi|saat|usai|hingga|karena|atas|oleh|tak|dalam|jadi)){3,}$/u,
  },
  {
    id: 'id.furniture.share',
    kind: 'boilerplate',
    scope: 'line',
    pattern:
      /^(share|bagikan|tags?|tag terkait|komentar|selengkapnya|ikuti kami|follow|cek berita|dapatkan update|gabung|baca berita|ikuti terus)\b.{0,200}$/i,
  },
  {
    id: 'id.furniture.join',
    kind: 'boilerplate',
    scope: 'line',
    pattern: /(google news|whatsapp channel|kanal whatsapp|channel telegram|grup telegram)/i,
  },
  {
    id: 'id.furniture.published',
    kind: 'published',
    scope: 'line',
    pattern:
      /^((senin|selasa|rabu|kamis|jum'?at|sabtu|minggu),?\s+)?\d{1,2}\s+\p{L}{3,9}\.?\s+\d{4}\s*[,|/-]?\s*(pukul\s+)?\d{1,2}[:.]\d{2}(\s*(wib|wita|wit))?$/iu,
  },
];
