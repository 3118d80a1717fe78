/** A question that cannot be answered as it is put: which of its fields is wrong, and a message that says what to do. */
export class AskedError extends Error {
  /** Name of the parameter or of the member of the body. */
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.name = 'AskedError';
    this.field = field;
  }
}
