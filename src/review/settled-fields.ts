import type { Check, Contact, ReadoutRecord } from '../record/record.ts';
import type { Decided } from './apply-corrections.ts';
import { extentOf } from './extent.ts';
import { entryKey, type FieldRef, fieldKey, nameOf } from './field-ref.ts';

/** What people have settled of one record: fields, and with an entry as a whole all of its fields. */
export class SettledFields {
  readonly #keys: ReadonlySet<string>;

  constructor(applied: readonly Decided[]) {
    this.#keys = new Set(
      applied.map(({ field }) => (nameOf(field) === null && field.part !== 'document' ? entryKey(field) : fieldKey(field))),
    );
  }

  has(field: FieldRef): boolean {
    return this.#keys.has(fieldKey(field)) || this.#keys.has(entryKey(field)) || this.#keys.has('article');
  }

  /** Whether a person has decided what a check asks. */
  answers(check: Check, record: ReadoutRecord): boolean {
    if (this.has({ part: 'check', code: check.code, ...extentOf(check.evidence) })) return true;
    return this.#asked(check, record).some(field => this.has(field));
  }

  /** The fields whose value a check queries. */
  #asked(check: Check, { contacts, quotes, actors }: ReadoutRecord): FieldRef[] {
    switch (check.code) {
      case 'weekday-contradicts-date':
      case 'year-inferred':
      case 'date-inferred':
      case 'dates-disagree':
      case 'anniversary-contradicts-date':
        return contacts
          .filter(contact => contacts.length === 1 || isOfDate(check, contact))
          .map(({ id }) => ({ part: 'contact', id, name: 'date' }));
      case 'unattributed-quote':
        return quotes.filter(({ evidence }) => meets(check, evidence)).map(({ id }) => ({ part: 'quote', id, name: 'speaker' }));
      case 'unknown-person':
      case 'not-in-office':
      case 'role-contradicts-office':
        return actors.filter(({ mentions }) => meets(check, mentions)).map(({ id }) => ({ part: 'actor', id }));
      case 'mismatched-quotation-marks':
      case 'repeated-phrase':
        return [];
    }
  }
}

const isOfDate = (check: Check, { date, evidence }: Contact): boolean => meets(check, date.evidence ?? evidence);

type Place = readonly { readonly start: number; readonly end: number }[];

const meets = ({ evidence }: Check, place: Place): boolean =>
  (evidence ?? []).some(one => place.some(other => one.start < other.end && other.start < one.end));
