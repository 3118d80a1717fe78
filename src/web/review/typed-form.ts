/** What somebody filled into a form that could not be kept, by the names of its inputs; shown again so that nothing is typed twice. */
export type TypedForm = ReadonlyMap<string, readonly string[]>;
