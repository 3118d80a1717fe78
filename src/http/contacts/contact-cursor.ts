import type { ContactFilter } from '../../archive/archived-contact.ts';

/** Where a page of contacts ends, as an address has it: '2020-07-08~contact:0123456789abcdef'. */
export const cursorOf = ({ date, id }: NonNullable<ContactFilter['after']>): string => `${date ?? ''}~${id}`;

/** What a cursor says; null where it is none. */
export function placeOf(cursor: string): NonNullable<ContactFilter['after']> | null {
  const [, date = '', id = ''] = /^([\d-]{0,10})~(contact:[0-9a-f]{1,40})$/.exec(cursor) ?? [];
  return id === '' ? null : { date: date === '' ? null : date, id };
}
