/** Why an archive cannot do what was asked, with a code that stays the same and a message that says what to do. */
export class ArchiveError extends Error {
  readonly code:
    | 'missing'
    | 'not-an-archive'
    | 'newer'
    | 'read-only'
    | 'busy'
    | 'disk-full'
    | 'damaged'
    | 'cannot-open'
    | 'exists'
    | 'bad-cursor'
    | 'unknown-article'
    | 'unknown-correction';

  constructor(code: ArchiveError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ArchiveError';
    this.code = code;
  }
}
