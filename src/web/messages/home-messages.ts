import type { InEachLanguage } from './in-each-language.ts';

const en = {
  title: 'The archive',
  lead: 'Reports and readouts of contacts between leaders, read into records in which every value points at the words that prove it.',
  holdings: 'What is in the archive',
  articles: 'Articles',
  contacts: 'Contacts',
  statements: 'Statements',
  quotes: 'Quotes',
  span: (from: string, to: string): string => `Published from ${from} to ${to}`,
  newest: 'Newest articles',
  all: 'All articles',
  empty: 'The archive is empty. Paste a text below and keep it, or put files in with ‘readout add’.',
  readHeading: 'Read a text',
};

const id: typeof en = {
  title: 'Arsip',
  lead: 'Berita dan keterangan resmi tentang kontak antarpemimpin, dibaca menjadi catatan yang setiap nilainya menunjuk pada kata-kata pembuktinya.',
  holdings: 'Isi arsip',
  articles: 'Artikel',
  contacts: 'Kontak',
  statements: 'Pernyataan',
  quotes: 'Kutipan',
  span: (from, to) => `Terbit dari ${from} sampai ${to}`,
  newest: 'Artikel terbaru',
  all: 'Semua artikel',
  empty: 'Arsip masih kosong. Tempelkan teks di bawah lalu simpan, atau masukkan berkas dengan ‘readout add’.',
  readHeading: 'Baca teks',
};

/** The first page. */
export const homeMessages: InEachLanguage<typeof en> = { en, id };
