import type { ClauseSplitter } from './clauses.ts';

/** What parts reported words into clauses: by their conjunctions, or by the acts that run on in them. */
export type Splitter = Pick<ClauseSplitter, 'split'>;
