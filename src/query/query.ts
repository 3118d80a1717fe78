import type { Act, CheckCode, ContactKind, ContactStatus, Topic } from '../diplomacy/vocabulary.ts';

/** A place in the query's own text, UTF-16 code units [start, end); errors draw a caret under it. */
export interface QueryPlace {
  readonly start: number;
  readonly end: number;
}

/**
 * What a query asks for, with its names resolved: a tree of small frozen nodes that knows nothing of how an archive finds it.
 * An article answers a query where the tree is true of it.
 */
export type Query =
  | { readonly kind: 'everything' }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query }
  /** Words of the text in their order, as search terms; the last one's beginning alone where `prefix` is set. */
  | { readonly kind: 'words'; readonly text: string; readonly phrase: boolean; readonly prefix: boolean }
  /** One statement of which all these are true at once; a field that names several asks for any of them. */
  | { readonly kind: 'statement'; readonly fields: StatementFields }
  /** One contact of which all these are true at once. */
  | { readonly kind: 'contact'; readonly fields: ContactFields }
  | { readonly kind: 'formula'; readonly ids: readonly string[] }
  | { readonly kind: 'outlet'; readonly ids: readonly string[]; readonly name: string }
  | { readonly kind: 'language'; readonly code: string }
  | { readonly kind: 'check'; readonly code: CheckCode }
  | { readonly kind: 'published'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'has'; readonly what: 'quote' | 'statement' | 'contact' | 'formula' | 'figure' | 'check' }
  | { readonly kind: 'review'; readonly state: 'machine' | 'reviewed' }
  | { readonly kind: 'article'; readonly id: string };

export interface StatementFields {
  /** Ids of actors; several where the name is of several people. */
  readonly speaker?: readonly string[];
  readonly to?: readonly string[];
  readonly target?: readonly string[];
  readonly act?: Act;
  readonly topic?: Topic;
  readonly formula?: readonly string[];
  readonly mode?: 'direct' | 'indirect';
}

export interface ContactFields {
  /** Each is a participant: every group must be met by one of its ids. */
  readonly with?: readonly (readonly string[])[];
  /** States of participants, ISO 3166-1 alpha-2; all must take part: 'CN-RU' is both. */
  readonly states?: readonly string[];
  readonly kind?: ContactKind;
  readonly status?: ContactStatus;
  readonly initiator?: readonly string[];
  /** A topic that was discussed, where no one's position is given. */
  readonly agenda?: Topic;
  /** Days, inclusive, ISO 8601; null where open. */
  readonly date?: { readonly from: string | null; readonly to: string | null };
}
