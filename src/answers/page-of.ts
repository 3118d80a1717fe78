import { AskedError } from './asked-error.ts';

export interface Paged {
  /** 1 to 1,000. */
  readonly limit: number;
  /** The `next` of the page before. */
  readonly after?: string | undefined;
}

/** A page of rows, each known by a key, and the key after which the next page begins. Throws an AskedError where no row has the cursor. */
export function pageOf<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  { limit, after }: Paged,
): { readonly rows: readonly Row[]; readonly next: string | null } {
  const last = after === undefined ? -1 : rows.findIndex(row => keyOf(row) === after);
  if (after !== undefined && last < 0) throw noPage(after);
  const page = rows.slice(last + 1, last + 1 + limit);
  const end = page.at(-1);
  return { rows: page, next: end !== undefined && last + 1 + limit < rows.length ? keyOf(end) : null };
}

/** The error of a cursor that continues nothing. */
export const noPage = (cursor: string): AskedError =>
  new AskedError('after', `'${cursor.slice(0, 80)}' continues no page of this; begin again at the first page.`);
