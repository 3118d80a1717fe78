import type { InEachLanguage } from './in-each-language.ts';

/** A query, and what it asks for. */
type Example = readonly [query: string, about: string];

const examplesInEnglish: readonly Example[] = [
  ['kerja sama energi', 'words, in any of their forms'],
  ['"strategic partnership"', 'a phrase, just so'],
  ['speaker:putin act:oppose topic:sanctions', 'one statement of which all these are true'],
  ['state:CN-RU kind:phone-call date:2020..2022', 'a contact of two states, within some years'],
  ['check:weekday-contradicts-date', 'what a careful editor would query'],
];

const en = {
  title: 'Search',
  titleOf: (query: string): string => `Search: ${query}`,
  found: (count: number): string =>
    count === 0 ? 'No article answers this.' : count === 1 ? '1 article' : `${count.toLocaleString('en')} articles`,
  nothingHelp: 'Try fewer words, a part of a word with an asterisk at its end, or another spelling of a name.',
  order: 'Order',
  newest: 'Newest first',
  rank: 'Best match first',
  next: 'More',
  first: 'From the beginning',
  follow: 'Follow this search (Atom)',
  cannotRead: 'This query cannot be read',
  perhaps: 'Perhaps you meant',
  narrow: 'Narrow down',
  countFacets: 'Count the answers by kind, state, speaker, topic and more',
  facet: {
    kind: 'Kind',
    status: 'Status',
    state: 'State',
    speaker: 'Speaker',
    act: 'Act',
    topic: 'Topic',
    formula: 'Formula',
    outlet: 'Outlet',
    lang: 'Language',
    check: 'Check',
    year: 'Year',
  },
  help: 'How to ask',
  examples: examplesInEnglish,
  undated: 'undated',
  articleId: 'Article',
};

const id: typeof en = {
  title: 'Pencarian',
  titleOf: query => `Pencarian: ${query}`,
  found: count => (count === 0 ? 'Tidak ada artikel yang menjawab.' : `${count.toLocaleString('id')} artikel`),
  nothingHelp: 'Cobalah lebih sedikit kata, awal kata dengan bintang di ujungnya, atau ejaan lain suatu nama.',
  order: 'Urutan',
  newest: 'Terbaru dahulu',
  rank: 'Paling cocok dahulu',
  next: 'Selanjutnya',
  first: 'Dari awal',
  follow: 'Ikuti pencarian ini (Atom)',
  cannotRead: 'Pertanyaan ini tidak dapat dibaca',
  perhaps: 'Mungkin maksud Anda',
  narrow: 'Persempit',
  countFacets: 'Hitung jawaban menurut jenis, negara, penutur, topik, dan lainnya',
  facet: {
    kind: 'Jenis',
    status: 'Status',
    state: 'Negara',
    speaker: 'Penutur',
    act: 'Tindak tutur',
    topic: 'Topik',
    formula: 'Formula',
    outlet: 'Media',
    lang: 'Bahasa',
    check: 'Pemeriksaan',
    year: 'Tahun',
  },
  help: 'Cara bertanya',
  examples: [
    ['kerja sama energi', 'kata-kata, dalam bentuk apa pun'],
    ['"kemitraan strategis"', 'frasa, persis begitu'],
    ['speaker:putin act:oppose topic:sanctions', 'satu pernyataan yang memenuhi semuanya'],
    ['state:CN-RU kind:phone-call date:2020..2022', 'kontak dua negara dalam beberapa tahun'],
    ['check:weekday-contradicts-date', 'hal yang akan ditanyakan penyunting yang teliti'],
  ],
  undated: 'tanpa tanggal',
  articleId: 'Artikel',
};

/** Searching, and its answers. */
export const searchMessages: InEachLanguage<typeof en> = { en, id };
