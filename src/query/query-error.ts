import type { QueryPlace } from './query.ts';

/** A query that cannot be read: what is wrong, where, and what may have been meant. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  /** Where in the query; it may be empty, at the query's end. */
  readonly place: QueryPlace;
  /** What could stand in that place instead, the likeliest first. */
  readonly suggestions: readonly string[];

  constructor(message: string, place: QueryPlace, suggestions: readonly string[] = []) {
    super(message);
    this.place = place;
    this.suggestions = suggestions;
  }
}
