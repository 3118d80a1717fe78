/** Why a text cannot be read, with a code that stays the same and a message that says what to do. */
export class ReadError extends Error {
  readonly code: 'unsupported-language' | 'text-too-long' | 'no-text' | 'bad-metadata';

  constructor(code: ReadError['code'], message: string) {
    super(message);
    this.name = 'ReadError';
    this.code = code;
  }
}
