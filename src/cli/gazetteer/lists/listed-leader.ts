/** A leader as a list gives them: one time in one office. */
export interface ListedLeader {
  /** The state as the list names it. */
  readonly place: string;
  /** The state's code in the gazetteer; null where it has no such state. */
  readonly state: string | null;
  readonly name: string;
  readonly wikidata: string | null;
  /** A year, a month or a day; null where the list does not say. */
  readonly from: string | null;
  /** Null: still in office when the list was made. */
  readonly to: string | null;
}

/** A list of leaders, read. */
export interface LeadersList {
  readonly leaders: readonly ListedLeader[];
  /** The year, month or day up to which the list tells. */
  readonly upTo: string;
}

/** A file is not the list that it is said to be. */
export class ListError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ListError';
  }
}
