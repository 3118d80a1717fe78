/** Something in an archive that does not hold. */
export interface Problem {
  readonly code:
    | 'damaged-file'
    | 'wrong-hash'
    | 'wrong-evidence'
    | 'wrong-record'
    | 'missing-original'
    | 'wrong-index'
    | 'lost-row';
  /** The article that it is about; null where it is the file itself. */
  readonly article: string | null;
  readonly message: string;
}
