/** What a query may be at most; more is refused with a QueryError. */
export const queryLimits = {
  /** UTF-16 code units. */
  length: 2_000,
  /** Parentheses and negations inside one another. */
  depth: 50,
  /** Nodes of the tree that it becomes. */
  nodes: 200,
} as const;
