import type { InEachLanguage } from './in-each-language.ts';

const en = {
  heading: (status: number): string => `That did not work (${status})`,
  notFound: 'There is no such page. It may have been moved, or the address was copied in part.',
  noArticle: 'There is no such article in this archive.',
  removed: (day: string, reason: string): string => `This article was taken out on ${day}: ${reason}`,
  wrongHost: 'This workbench answers on its own machine and port alone. Open the address that it printed when it started.',
  wrongOrigin: 'Another site asked for this, so it was not done. If it was you, do it from a page of the workbench.',
  tooLarge: (megabytes: number): string =>
    `That is more than ${megabytes} MB, the most that is taken at once. Send less, or use 'readout add'.`,
  badRequest: 'The request cannot be read.',
  ownFault: 'Something went wrong here, and it was logged. Nothing was changed.',
  goOn: 'What you can do',
  goHome: 'Go to the first page',
  goSearch: 'Search the archive',
};

const id: typeof en = {
  heading: status => `Tidak berhasil (${status})`,
  notFound: 'Halaman itu tidak ada. Mungkin sudah dipindahkan, atau alamatnya tersalin sebagian.',
  noArticle: 'Artikel itu tidak ada di arsip ini.',
  removed: (day, reason) => `Artikel ini dikeluarkan pada ${day}: ${reason}`,
  wrongHost:
    'Meja kerja ini hanya menjawab di mesin dan porta miliknya sendiri. Bukalah alamat yang dicetaknya ketika dijalankan.',
  wrongOrigin: 'Permintaan ini datang dari situs lain, maka tidak dikerjakan. Bila itu Anda, lakukanlah dari halaman meja kerja.',
  tooLarge: megabytes =>
    `Itu lebih dari ${megabytes} MB, batas sekali kirim. Kirimlah lebih sedikit, atau pakailah 'readout add'.`,
  badRequest: 'Permintaan itu tidak dapat dibaca.',
  ownFault: 'Terjadi kesalahan di sini dan sudah dicatat. Tidak ada yang berubah.',
  goOn: 'Yang dapat Anda lakukan',
  goHome: 'Ke halaman pertama',
  goSearch: 'Cari di arsip',
};

/** What is said where something cannot be done. */
export const problemMessages: InEachLanguage<typeof en> = { en, id };
