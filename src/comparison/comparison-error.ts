/** Why accounts cannot be compared. `code` is stable, `message` says what to do. */
export class ComparisonError extends Error {
  readonly code: 'no-reports' | 'too-many-reports' | 'unknown-contact';

  constructor(code: ComparisonError['code'], message: string) {
    super(message);
    this.name = 'ComparisonError';
    this.code = code;
  }
}
