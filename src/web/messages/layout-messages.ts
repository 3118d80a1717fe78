import type { InEachLanguage } from './in-each-language.ts';

const en = {
  skip: 'Skip to the content',
  home: 'Readout, home',
  searchLabel: 'Search the archive',
  searchHint: 'Words, a "phrase", speaker:… topic:… state:…',
  searchButton: 'Search',
  mainNavigation: 'Main',
  search: 'Search',
  contacts: 'Contacts',
  states: 'States',
  people: 'People',
  formulas: 'Formulas',
  outlets: 'Outlets',
  review: 'Review',
  read: 'Read a text',
  languageNavigation: 'Language',
  machineRead: 'What is shown as read was read by a machine, unless it says that a person has reviewed it.',
  everyClaim: 'Every value points at the words that prove it, or says on what else it rests.',
};

const id: typeof en = {
  skip: 'Langsung ke isi',
  home: 'Readout, beranda',
  searchLabel: 'Cari di arsip',
  searchHint: 'Kata, "frasa", speaker:… topic:… state:…',
  searchButton: 'Cari',
  mainNavigation: 'Utama',
  search: 'Pencarian',
  contacts: 'Kontak',
  states: 'Negara',
  people: 'Tokoh',
  formulas: 'Formula',
  outlets: 'Media',
  review: 'Tinjauan',
  read: 'Baca teks',
  languageNavigation: 'Bahasa',
  machineRead: 'Hasil bacaan di sini dibuat oleh mesin, kecuali bila dinyatakan sudah ditinjau oleh manusia.',
  everyClaim: 'Setiap nilai menunjuk pada kata-kata yang membuktikannya, atau menyebutkan dasarnya.',
};

/** What stands around every page. */
export const layoutMessages: InEachLanguage<typeof en> = { en, id };
