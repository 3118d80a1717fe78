/** Why something that came in cannot become a source text, with a code that stays the same and a message that says what to do. */
export class ReceiveError extends Error {
  readonly code:
    | 'missing'
    | 'directory'
    | 'unreadable'
    | 'too-large'
    | 'binary'
    | 'not-utf8'
    | 'no-text'
    | 'broken-json'
    | 'wrong-type'
    | 'line-too-long'
    | 'unknown-encoding'
    | 'encrypted'
    | 'broken-pdf'
    | 'broken-gzip'
    | 'too-deep'
    | 'no-article'
    | 'too-many'
    | 'too-slow'
    | 'refused-address'
    | 'robots'
    | 'http-status'
    | 'too-many-redirects'
    | 'timed-out'
    | 'unreachable'
    | 'bomb'
    | 'not-a-feed';

  constructor(code: ReceiveError['code'], message: string) {
    super(message);
    this.name = 'ReceiveError';
    this.code = code;
  }
}
