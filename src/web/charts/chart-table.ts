import type { InterfaceLanguage } from '../interface-language.ts';

/** The data of a chart in rows and columns, in the reader's language. */
export interface ChartTable {
  readonly columns: readonly string[];
  /** As many cells a row as there are columns. */
  readonly rows: readonly (readonly ChartCell[])[];
}

/** A text or a number, and the address of what it rests on. */
export interface ChartCell {
  /** Null is an empty cell. */
  readonly value: string | number | null;
  readonly href?: string | null;
}

/** A cell's value as people read it. */
export const shownValue = (value: ChartCell['value'], language: InterfaceLanguage): string =>
  value === null ? '–' : typeof value === 'string' ? value : shownNumber(value, language);

// What has four digits and no more may be a year; only larger numbers are grouped. Making a format costs more than using it.
const format = (language: InterfaceLanguage): Intl.NumberFormat =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 3, useGrouping: 'min2' });
const formats: Readonly<Record<InterfaceLanguage, Intl.NumberFormat>> = { en: format('en'), id: format('id') };

/** A number as people read it, with three digits after the point at the most. */
export const shownNumber = (value: number, language: InterfaceLanguage): string => formats[language].format(value);
