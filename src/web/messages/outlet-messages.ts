import type { InEachLanguage } from './in-each-language.ts';

const en = {
  title: 'Outlets',
  lead: 'Who published what the archive holds: official sites, state media and the press, and whose side each is on.',
  outlet: 'Outlet',
  side: 'Side',
  kind: 'Kind',
  articles: 'Articles',
  inArticles: (count: number): string => (count === 1 ? '1 article' : `${count.toLocaleString('en')} articles`),
  empty: 'No article of the archive says who published it.',
  unknown: 'not in the gazetteer',
  unknownOutlet: 'There is no outlet with this id in the gazetteer.',
  noSide: 'no state’s',
  names: 'Names',
  sites: 'Sites',
  searchAll: 'Search its articles',
  follow: 'Follow it (Atom)',
  overTime: 'Contacts that it reported, by year',
  overTimeDescription: (articles: number, first: string, last: string): string =>
    `Articles by the year of a contact that they report: ${articles} from ${first} to ${last}.`,
  year: 'Year',
  reported: 'Contacts that it reported',
  none: 'It has reported no contact.',
  newest: (contacts: number, articles: number): string =>
    `${contacts.toLocaleString('en')} contacts, in its newest ${articles.toLocaleString('en')} articles that report one.`,
  leftOut: 'Topics of other accounts that are not in its own',
  leftOutLead: (contacts: number): string =>
    `Of the newest ${contacts === 1 ? 'contact' : `${contacts} contacts`} that others reported too. That a topic is not in an account does not deny it.`,
  nothingToCompare: 'None of these contacts has an account of another outlet.',
  nothingLeftOut: 'Every topic of the other accounts is in its own.',
  topic: 'Topic',
  notInAccount: 'Not in its account of',
  formulas: 'Formulas that it uses most',
  formula: 'Formula',
};

const id: typeof en = {
  title: 'Media',
  lead: 'Siapa yang menerbitkan isi arsip ini: situs resmi, media negara, dan pers, serta di pihak siapa masing-masing.',
  outlet: 'Media',
  side: 'Pihak',
  kind: 'Jenis',
  articles: 'Artikel',
  inArticles: count => `${count.toLocaleString('id')} artikel`,
  empty: 'Tidak ada artikel di arsip yang menyebutkan penerbitnya.',
  unknown: 'tidak ada di gazetir',
  unknownOutlet: 'Tidak ada media dengan id ini di gazetir.',
  noSide: 'bukan milik negara mana pun',
  names: 'Nama',
  sites: 'Situs',
  searchAll: 'Cari artikelnya',
  follow: 'Ikuti (Atom)',
  overTime: 'Kontak yang dilaporkannya, menurut tahun',
  overTimeDescription: (articles, first, last) =>
    `Artikel menurut tahun kontak yang dilaporkan: ${articles} dari ${first} sampai ${last}.`,
  year: 'Tahun',
  reported: 'Kontak yang dilaporkannya',
  none: 'Media ini belum melaporkan kontak.',
  newest: (contacts, articles) =>
    `${contacts.toLocaleString('id')} kontak, dalam ${articles.toLocaleString('id')} artikel terbarunya yang melaporkan kontak.`,
  leftOut: 'Topik laporan lain yang tidak ada dalam laporannya',
  leftOutLead: contacts =>
    `Dari ${contacts} kontak terbaru yang juga dilaporkan pihak lain. Tidak adanya topik dalam sebuah laporan bukan bantahan.`,
  nothingToCompare: 'Tidak satu pun kontak ini dilaporkan media lain.',
  nothingLeftOut: 'Semua topik laporan lain ada dalam laporannya.',
  topic: 'Topik',
  notInAccount: 'Tidak ada dalam laporannya tentang',
  formulas: 'Formula yang paling sering dipakainya',
  formula: 'Formula',
};

/** The outlets, and the page of one. */
export const outletMessages: InEachLanguage<typeof en> = { en, id };
