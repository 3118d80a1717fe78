import { acts, checkCodes, contactKinds, contactStatuses, topics } from '../diplomacy/vocabulary.ts';
import { dayRange } from './day-range.ts';
import { type FieldName, fieldNames, isFieldName, modes, reviewStates, things } from './fields.ts';
import { languageNamed } from './language-named.ts';
import type { WrittenValue } from './lexeme.ts';
import type { NameKind, Names } from './names.ts';
import { nearest } from './nearest.ts';
import type { ContactFields, Query, StatementFields } from './query.ts';
import { QueryError } from './query-error.ts';
import { quotedValue } from './quoted-value.ts';
import { combined, type Term } from './term.ts';

/** What a field with its values asks for. Throws a QueryError at an unknown field or value. */
export function fieldTerm(written: WrittenValue, values: readonly WrittenValue[], names: Names): Term {
  const field = fieldNamed(written);
  const ids = (kind: NameKind): readonly string[] => [...new Set(values.flatMap(value => named(kind, value, names)))];
  const each = <T extends string>(known: readonly T[]): T[] => [...new Set(values.map(value => oneOf(known, field, value)))];
  switch (field) {
    case 'speaker':
    case 'to':
    case 'target':
      return statement(field, [{ [field]: ids('actor') }]);
    case 'formula':
      return statement(field, [{ formula: ids('formula') }]);
    case 'act':
      return statement(
        field,
        each(acts).map(act => ({ act })),
      );
    case 'topic':
      return statement(
        field,
        each(topics).map(topic => ({ topic })),
      );
    case 'mode':
      return statement(
        field,
        each(modes).map(mode => ({ mode })),
      );
    case 'with':
      return contact(field, [{ with: [ids('actor')] }]);
    case 'initiator':
      return contact(field, [{ initiator: ids('actor') }]);
    case 'state':
      return contact(
        'states',
        values.flatMap(value => statesOf(value, names)).map(states => ({ states })),
      );
    case 'kind':
      return contact(
        field,
        each(contactKinds).map(kind => ({ kind })),
      );
    case 'status':
      return contact(
        field,
        each(contactStatuses).map(status => ({ status })),
      );
    case 'agenda':
      return contact(
        field,
        each(topics).map(agenda => ({ agenda })),
      );
    case 'date':
      return contact(
        field,
        values.map(({ text, place }) => ({ date: dayRange(text, place) })),
      );
    case 'person': {
      const people = ids('actor');
      return anyOf([
        { kind: 'statement', fields: { speaker: people } },
        { kind: 'contact', fields: { with: [people] } },
      ]);
    }
    case 'outlet':
      return anyOf(values.map(({ text }) => ({ kind: 'outlet', ids: names.find('outlet', text), name: text })));
    case 'lang':
      return anyOf(values.map(value => ({ kind: 'language', code: languageOf(value) })));
    case 'check':
      return anyOf(each(checkCodes).map(code => ({ kind: 'check', code })));
    case 'published':
      return anyOf(values.map(({ text, place }) => ({ kind: 'published', ...dayRange(text, place) })));
    case 'has':
      return anyOf(each(things).map(what => ({ kind: 'has', what })));
    case 'review':
      return anyOf(each(reviewStates).map(state => ({ kind: 'review', state })));
    case 'article':
      return anyOf(values.map(value => ({ kind: 'article', id: articleOf(value) })));
  }
}

const statement = (field: keyof StatementFields, choices: readonly StatementFields[]): Term => ({
  of: 'statement',
  field,
  choices,
});
const contact = (field: keyof ContactFields, choices: readonly ContactFields[]): Term => ({ of: 'contact', field, choices });
const anyOf = (queries: readonly Query[]): Term => ({ of: 'article', query: combined('or', queries) });

function fieldNamed({ text, place }: WrittenValue): FieldName {
  const name = text.toLowerCase();
  if (isFieldName(name)) return name;
  throw new QueryError(
    `There is no field '${text}'.${asked(nearest(fieldNames, name, 3))} The fields are ${fieldNames.join(', ')}. To look for the word itself, put it in quotation marks.`,
    place,
    nearest(fieldNames, name, 3),
  );
}

function oneOf<T extends string>(known: readonly T[], field: FieldName, { text, place }: WrittenValue): T {
  const wanted = text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const found = known.find(value => value === wanted);
  if (found !== undefined) return found;
  const near = nearest(known, wanted, 3);
  throw new QueryError(`'${text}' is no value of '${field}:'.${asked(near)} It takes ${known.join(', ')}.`, place, near);
}

function named(kind: NameKind, { text, place }: WrittenValue, names: Names): readonly string[] {
  const ids = names.find(kind, text);
  if (ids.length > 0) return ids;
  const near = names.nearest(kind, text, 3).map(quotedValue);
  throw new QueryError(`${unknown[kind]} '${text}'.${asked(near)}`, place, near);
}

const unknown = {
  actor: 'No person, state or organisation is known as',
  state: 'No state is known as',
  outlet: 'No outlet is known as',
  formula: 'No formula is known as',
} as const satisfies Readonly<Record<NameKind, string>>;

/** Each a set of states that must all take part; 'CN-RU' is two states, 'Guinea-Bissau' one, and 'Korea' one or the other. */
function statesOf(value: WrittenValue, names: Names): readonly (readonly string[])[] {
  const whole = names.find('state', value.text);
  const parts = whole.length > 0 ? [value.text] : value.text.split(/[-–]/u);
  let sets: readonly (readonly string[])[] = [[]];
  for (const text of parts) {
    const codes = named('state', { text: text.trim(), place: value.place }, names);
    sets = sets.flatMap(set => codes.map(code => [...new Set([...set, code])]));
    if (sets.length > mostReadings)
      throw new QueryError(`'${value.text}' can be read in too many ways; write codes, as CN-RU.`, value.place);
  }
  return sets;
}

/** Ways in which states that share their names can be read together. */
const mostReadings = 20;

function languageOf({ text, place }: WrittenValue): string {
  const code = languageNamed(text);
  if (code !== null) return code;
  throw new QueryError(`'${text}' is no language that is read here. 'lang:' takes en, id, ru, zh.`, place, []);
}

function articleOf({ text, place }: WrittenValue): string {
  const [, hex] = /^(?:article:)?([0-9a-f]{16})$/i.exec(text) ?? [];
  if (hex !== undefined) return `article:${hex.toLowerCase()}`;
  throw new QueryError(`'${text}' is no id of an article, which is 'article:' and 16 digits from 0 to f.`, place);
}

const asked = (near: readonly string[]): string => (near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`);
