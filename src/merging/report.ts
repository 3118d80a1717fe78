import type { ReadoutRecord } from '../record/record.ts';

/** An article and what was read from it: what merging works on. */
export interface Report {
  /** The article's id, given once and never reused. */
  readonly article: string;
  readonly record: ReadoutRecord;
  /** The source text; only likeness of wording is taken from it. */
  readonly text: string;
  /** ISO 8601 instant; the oldest report of a contact gives it its id. Where there is none, it counts as the newest. */
  readonly received?: string;
}

/** One contact as one article reports it. */
export interface ReportRef {
  readonly article: string;
  /** Id of the contact within the article's record. */
  readonly contactId: string;
}

/** A reference as one text, to sort and to look up by. */
export const refKey = ({ article, contactId }: ReportRef): string => `${article}#${contactId}`;

/** The article of a reference written as one text. */
export const articleOf = (key: string): string => key.slice(0, key.lastIndexOf('#'));

/** Orders keys by code units, the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
