import type { ContactFields, Query, StatementFields } from './query.ts';

/** A part of an AND group before the group is put together: fields of one statement or contact wait for their neighbours. */
export type Term =
  | { readonly of: 'article'; readonly query: Query }
  /** One field; each choice is one of the values that it may have. */
  | { readonly of: 'statement'; readonly field: keyof StatementFields; readonly choices: readonly StatementFields[] }
  | { readonly of: 'contact'; readonly field: keyof ContactFields; readonly choices: readonly ContactFields[] };

/** Parts as one query: none is everything, one is itself, and a part of the same kind gives its own parts. */
export function combined(kind: 'and' | 'or', parts: readonly Query[]): Query {
  const flat = parts.flatMap(part => (part.kind === kind ? part.parts : [part]));
  const [first = { kind: 'everything' }] = flat;
  return flat.length < 2 ? first : { kind, parts: flat };
}

/**
 * The query that an AND group is. Fields of a statement are of one and the same statement, up to a field that is there already, with which
 * another statement begins; likewise contacts, where people and states add up. Throws a RangeError where that makes too many choices.
 */
export function grouped(terms: readonly Term[], atMost: number): Query {
  const slots: (() => Query)[] = [];
  let statements: Gathered<StatementFields> | null = null;
  let contacts: Gathered<ContactFields> | null = null;
  for (const term of terms) {
    switch (term.of) {
      case 'article':
        slots.push(() => term.query);
        break;
      case 'statement':
        if (statements === null || statements.fields.has(term.field)) {
          const fresh = new Gathered(statementOf);
          slots.push(() => combined('or', fresh.choices.flatMap(statementQueries)));
          statements = fresh;
        }
        statements.add(term.field, term.choices, atMost);
        break;
      case 'contact':
        if (contacts === null || (contacts.fields.has(term.field) && term.field !== 'with' && term.field !== 'states')) {
          const fresh = new Gathered(contactOf);
          slots.push(() => combined('or', fresh.choices.map(contactQuery)));
          contacts = fresh;
        }
        contacts.add(term.field, term.choices, atMost);
        break;
    }
  }
  return combined(
    'and',
    slots.map(slot => slot()),
  );
}

/** The fields of one statement or contact so far, and every way in which their values can be chosen. */
class Gathered<Fields> {
  readonly fields = new Set<string>();
  choices: readonly Fields[] = [];
  readonly #join: (one: Fields, other: Fields) => Fields;

  constructor(join: (one: Fields, other: Fields) => Fields) {
    this.#join = join;
  }

  add(field: string, choices: readonly Fields[], atMost: number): void {
    const before = this.choices;
    this.fields.add(field);
    if (choices.length * Math.max(1, before.length) > atMost) throw new RangeError('too many choices');
    this.choices = before.length === 0 ? choices : before.flatMap(one => choices.map(other => this.#join(one, other)));
  }
}

const statementOf = (one: StatementFields, other: StatementFields): StatementFields => ({ ...one, ...other });

function contactOf(one: ContactFields, other: ContactFields): ContactFields {
  const people = [...(one.with ?? []), ...(other.with ?? [])];
  const states = [...new Set([...(one.states ?? []), ...(other.states ?? [])])];
  return {
    ...one,
    ...other,
    ...(people.length > 0 ? { with: people } : {}),
    ...(states.length > 0 ? { states } : {}),
  };
}

/** A topic alone may be of an agenda too, and a formula alone may stand anywhere in the text. */
function statementQueries(fields: StatementFields): Query[] {
  const [field, ...more] = Object.keys(fields);
  if (more.length === 0 && field === 'topic' && fields.topic !== undefined) return topicQueries(fields.topic);
  if (more.length === 0 && fields.formula !== undefined) return [{ kind: 'formula', ids: fields.formula }];
  return [{ kind: 'statement', fields }];
}

const topicQueries = (topic: NonNullable<StatementFields['topic']>): Query[] => [
  { kind: 'statement', fields: { topic } },
  contactQuery({ agenda: topic }),
];

const contactQuery = (fields: ContactFields): Query => ({ kind: 'contact', fields });
