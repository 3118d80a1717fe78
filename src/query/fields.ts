import { acts, checkCodes, contactKinds, contactStatuses, topics } from '../diplomacy/vocabulary.ts';
import { nameLanguages } from '../gazetteer/gazetteer.ts';
import type { NameKind } from './names.ts';

/** What can stand behind a field's colon: names, one of a few words, days, or an article's id. */
type FieldValues =
  | { readonly of: 'names'; readonly kind: NameKind }
  | { readonly of: 'words'; readonly words: readonly string[] }
  | { readonly of: 'days' | 'article' };

/** A field of the query language. */
export interface Field {
  /** What it asks for, to be shown while somebody types. */
  readonly about: string;
  readonly values: FieldValues;
}

export const modes = ['direct', 'indirect'] as const;
export const things = ['quote', 'statement', 'contact', 'formula', 'figure', 'check'] as const;
export const reviewStates = ['machine', 'reviewed'] as const;

const names = (kind: NameKind): FieldValues => ({ of: 'names', kind });
const words = (list: readonly string[]): FieldValues => ({ of: 'words', words: list });

/** Every field by its name. */
export const fields = {
  speaker: { about: 'who made a statement', values: names('actor') },
  to: { about: 'to whom a statement was made', values: names('actor') },
  target: { about: 'whom a statement is about or against', values: names('actor') },
  act: { about: 'what a speaker did with words', values: words(acts) },
  topic: { about: 'what was talked about', values: words(topics) },
  formula: { about: 'a stock phrase, in whatever language', values: names('formula') },
  mode: { about: 'in direct or indirect speech', values: words(modes) },
  with: { about: 'who took part in a contact', values: names('actor') },
  person: { about: 'who spoke or took part', values: names('actor') },
  state: { about: 'whose officials took part; CN-RU asks for both', values: names('state') },
  kind: { about: 'how they were in contact', values: words(contactKinds) },
  status: { about: 'whether a contact was held', values: words(contactStatuses) },
  date: { about: 'the days of a contact', values: { of: 'days' } },
  initiator: { about: 'who called, wrote or invited', values: names('actor') },
  agenda: { about: "what was discussed, where no one's position is given", values: words(topics) },
  outlet: { about: 'who published it', values: names('outlet') },
  lang: { about: 'the language of the text', values: words(nameLanguages) },
  check: { about: 'what a careful editor would query', values: words(checkCodes) },
  published: { about: 'the days of publication', values: { of: 'days' } },
  has: { about: 'what was found in the text', values: words(things) },
  review: { about: 'whether a person has reviewed it', values: words(reviewStates) },
  article: { about: 'one article, by its id', values: { of: 'article' } },
} as const satisfies Readonly<Record<string, Field>>;

export type FieldName = keyof typeof fields;

export const isFieldName = (name: string): name is FieldName => Object.hasOwn(fields, name);

/** The names of all fields, in the order in which they are told. */
export const fieldNames: readonly FieldName[] = Object.keys(fields).filter(isFieldName);
