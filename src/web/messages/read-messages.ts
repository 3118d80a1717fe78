import type { InEachLanguage } from './in-each-language.ts';

const en = {
  title: 'Read a text',
  lead: 'Paste an article, or drop a file here. It is read on this machine at once; nothing is stored unless you keep it.',
  text: 'Text',
  file: 'Or a file (text, Markdown, HTML, PDF)',
  published: 'Published, if known',
  publishedHint: 'as 2025-06-19',
  address: 'Its address, if any',
  read: 'Read',
  keep: 'Keep in the archive',
  keepHelp: 'It is stored with its record, and can be searched.',
  result: 'What was read',
  reading: 'Reading …',
  onServer: 'This kind of file is read by the workbench itself, still on this machine.',
  noText: 'There is no text yet: paste one, or choose a file.',
  severalArticles: 'There are several articles in this file; the first is shown. ‘readout add’ takes them all.',
  unchanged: 'It is in the archive already.',
  cannotRead: 'It cannot be read',
};

const id: typeof en = {
  title: 'Baca teks',
  lead: 'Tempelkan artikel, atau jatuhkan berkas di sini. Teks langsung dibaca di mesin ini; tidak ada yang disimpan kecuali Anda menyimpannya.',
  text: 'Teks',
  file: 'Atau berkas (teks, Markdown, HTML, PDF)',
  published: 'Tanggal terbit, bila diketahui',
  publishedHint: 'seperti 2025-06-19',
  address: 'Alamatnya, bila ada',
  read: 'Baca',
  keep: 'Simpan di arsip',
  keepHelp: 'Teks disimpan bersama catatannya dan dapat dicari.',
  result: 'Hasil bacaan',
  reading: 'Membaca …',
  onServer: 'Berkas jenis ini dibaca oleh meja kerja sendiri, tetap di mesin ini.',
  noText: 'Belum ada teks: tempelkan, atau pilih berkas.',
  severalArticles: 'Ada beberapa artikel dalam berkas ini; yang pertama ditunjukkan. ‘readout add’ mengambil semuanya.',
  unchanged: 'Teks itu sudah ada di arsip.',
  cannotRead: 'Tidak dapat dibaca',
};

/** Reading a text that is not in the archive. */
export const readMessages: InEachLanguage<typeof en> = { en, id };
