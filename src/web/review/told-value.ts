import { acts, contactKinds, contactStatuses, figureKinds, topics } from '../../diplomacy/vocabulary.ts';
import type { Json } from '../../review/correction.ts';
import { type FieldRef, nameOf } from '../../review/field-ref.ts';
import { reviewMessages } from '../messages/review-messages.ts';
import type { Reading } from '../reading/reading.ts';

/** The value of a field in words of the reader's language; empty where it has none. */
export function toldValue(field: FieldRef, value: Json, reading: Reading): string {
  if (value === null) return '';
  if (typeof value === 'number') return value.toLocaleString(reading.language);
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return inWords(field, value, reading);
  if (Array.isArray(value)) return value.map(part => toldValue(field, part, reading)).join(', ');
  const parts = new Map(Object.entries(value));
  const text = (key: string): string => {
    const part = parts.get(key);
    return typeof part === 'string' ? part : '';
  };
  switch (nameOf(field)) {
    case 'date':
      return [[text('value'), text('end')].filter(Boolean).join('–'), text('time'), text('timeZone')].filter(Boolean).join(', ');
    case 'place':
      return [text('name'), text('state') === '' ? '' : reading.stateName(text('state'))].filter(Boolean).join(', ');
    case 'account':
      return [
        inVocabulary(reading.vocabulary.accountKind, text('kind')),
        text('side') === '' ? '' : reading.stateName(text('side')),
      ]
        .filter(Boolean)
        .join(', ');
    case 'agenda':
      return toldValue({ part: 'statement', id: 'agenda', name: 'topics' }, parts.get('topics') ?? null, reading);
    case 'attendees':
      return reading.name(text('actor'));
    default:
      return field.part === 'actor' ? [text('name'), text('id')].join(' · ') : text('name');
  }
}

function inWords(field: FieldRef, value: string, reading: Reading): string {
  const { vocabulary, language } = reading;
  switch (nameOf(field)) {
    case 'kind':
      return field.part === 'figure' ? inVocabulary(vocabulary.figureKind, value) : inVocabulary(vocabulary.contactKind, value);
    case 'status':
      return inVocabulary(vocabulary.contactStatus, value);
    case 'act':
      return inVocabulary(vocabulary.act, value);
    case 'topics':
      return inVocabulary(vocabulary.topic, value);
    case 'mode':
      return inVocabulary(reviewMessages[language].mode, value);
    case 'participants':
    case 'initiator':
    case 'host':
    case 'speaker':
    case 'speakers':
    case 'addressees':
    case 'targets':
      return reading.name(value);
    default:
      return value;
  }
}

const inVocabulary = (names: Readonly<Record<string, string>>, value: string): string =>
  Object.hasOwn(names, value) ? (names[value] ?? value) : value;

/** The values that a field can have and their names, where they are few. */
export function choicesOf(field: FieldRef, reading: Reading): readonly (readonly [value: string, name: string])[] {
  const named = (values: readonly string[]) => values.map(value => [value, inWords(field, value, reading)] as const);
  switch (nameOf(field)) {
    case 'kind':
      return named(field.part === 'figure' ? figureKinds : contactKinds);
    case 'status':
      return named(contactStatuses);
    case 'act':
      return named(acts);
    case 'topics':
      return named(topics);
    case 'mode':
      return named(['direct', 'indirect']);
    default:
      return [];
  }
}
