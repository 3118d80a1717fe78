import { fieldTerm } from './field-term.ts';
import { type Lexeme, lexemes } from './lexeme.ts';
import type { Names } from './names.ts';
import type { Query } from './query.ts';
import { QueryError } from './query-error.ts';
import { queryLimits } from './query-limits.ts';
import { combined, grouped, type Term } from './term.ts';
import { hasTerms } from './terms.ts';

/** The query that a text says. Throws a QueryError with the place of what cannot be read, and what may have been meant. */
export function parseQuery(text: string, names: Names): Query {
  if (text.length > queryLimits.length)
    throw new QueryError(
      `The query has ${text.length} characters; ${queryLimits.length} are the most that are read. Leave something out.`,
      { start: queryLimits.length, end: text.length },
    );
  const query = new Parser(text, names).query();
  if (nodesOf(query) > queryLimits.nodes) throw tooMany({ start: 0, end: text.length });
  return query;
}

const tooMany = (place: QueryError['place']): QueryError =>
  new QueryError(`This asks for more than ${queryLimits.nodes} things at once. Ask for fewer, or in several queries.`, place);

function nodesOf(query: Query): number {
  switch (query.kind) {
    case 'and':
    case 'or':
      return query.parts.reduce((sum, part) => sum + nodesOf(part), 1);
    case 'not':
      return 1 + nodesOf(query.part);
    default:
      return 1;
  }
}

/** or := and { OR and };  and := negated { [AND] negated };  negated := { - | NOT } ( words | field | '(' or ')' ). */
class Parser {
  readonly #lexemes: readonly Lexeme[];
  readonly #length: number;
  readonly #names: Names;
  #at = 0;

  constructor(text: string, names: Names) {
    this.#lexemes = lexemes(text);
    this.#length = text.length;
    this.#names = names;
  }

  query(): Query {
    if (this.#next === undefined) return { kind: 'everything' };
    const query = this.#or(0);
    if (this.#next !== undefined)
      throw new QueryError('This parenthesis closes none; take it out, or put one before what it closes.', this.#next.place);
    return query;
  }

  get #next(): Lexeme | undefined {
    return this.#lexemes[this.#at];
  }

  #or(depth: number): Query {
    const parts = [this.#and(depth)];
    while (this.#next?.kind === 'or') {
      this.#at++;
      parts.push(this.#and(depth));
    }
    return combined('or', parts);
  }

  #and(depth: number): Query {
    const terms = [this.#negated(depth)];
    for (let next = this.#next; next !== undefined && next.kind !== 'close' && next.kind !== 'or'; next = this.#next) {
      if (next.kind === 'and') this.#at++;
      terms.push(this.#negated(depth));
    }
    return this.#grouped(terms);
  }

  #negated(depth: number): Term {
    const next = this.#next;
    this.#at++;
    switch (next?.kind) {
      case 'not': {
        deepEnough(depth, next);
        const part = this.#grouped([this.#negated(depth + 1)]);
        return { of: 'article', query: { kind: 'not', part } };
      }
      case 'open': {
        deepEnough(depth, next);
        const query = this.#or(depth + 1);
        if (this.#next?.kind !== 'close')
          throw new QueryError('This parenthesis is not closed; put ) where its part ends.', next.place);
        this.#at++;
        return { of: 'article', query };
      }
      case 'words':
        return { of: 'article', query: wordsOf(next) };
      case 'field':
        return fieldTerm(next.name, next.values, this.#names);
      case 'and':
      case 'or':
      case 'close':
        throw new QueryError(
          `Something to look for is missing here.${next.kind === 'close' ? '' : ` To look for the word itself, write "${next.kind.toUpperCase()}".`}`,
          next.place,
        );
      case undefined:
        throw new QueryError('The query ends where something to look for should stand.', {
          start: this.#length,
          end: this.#length,
        });
    }
  }

  #grouped(terms: readonly Term[]): Query {
    try {
      return grouped(terms, queryLimits.nodes);
    } catch (error) {
      if (error instanceof RangeError) throw tooMany({ start: 0, end: this.#length });
      throw error;
    }
  }
}

function deepEnough(depth: number, { place }: Lexeme): void {
  if (depth >= queryLimits.depth)
    throw new QueryError(`Parentheses and negations go no deeper than ${queryLimits.depth}. Take some out.`, place);
}

function wordsOf({ text, phrase, prefix, place }: Extract<Lexeme, { readonly kind: 'words' }>): Query {
  if (text === '' && prefix && !phrase) return { kind: 'everything' };
  if (!phrase && text.includes('*'))
    throw new QueryError("A * stands at the end of a word alone, as in 'diplom*'.", place, [
      `${text.slice(0, text.indexOf('*'))}*`,
    ]);
  if (!hasTerms(text))
    throw new QueryError('There are no letters and no digits here to look for. Take it out, or put words in.', place);
  return { kind: 'words', text, phrase, prefix };
}
