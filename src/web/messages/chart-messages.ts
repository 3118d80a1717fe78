import type { InEachLanguage } from './in-each-language.ts';

const en = {
  nothingToDraw: 'Nothing here has a date, so there is nothing to draw.',
  asTable: (rows: number): string => (rows === 1 ? 'As a table (1 row)' : `As a table (${rows.toLocaleString('en')} rows)`),
  drawing: (title: string): string => `Chart: ${title}`,
  tableOf: (title: string): string => `Table: ${title}`,
  download: 'Download the data (CSV)',
};

const id: typeof en = {
  nothingToDraw: 'Tidak ada yang bertanggal di sini, jadi tidak ada yang digambar.',
  asTable: rows => `Sebagai tabel (${rows.toLocaleString('id')} baris)`,
  drawing: title => `Bagan: ${title}`,
  tableOf: title => `Tabel: ${title}`,
  download: 'Unduh datanya (CSV)',
};

/** What stands around every chart. */
export const chartMessages: InEachLanguage<typeof en> = { en, id };
