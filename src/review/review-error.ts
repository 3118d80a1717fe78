/** Why a correction cannot be kept, with a code that stays the same and a message that says what to do. */
export class ReviewError extends Error {
  readonly code:
    | 'text-changed'
    | 'unknown-field'
    | 'wrong-value'
    | 'wrong-evidence'
    | 'evidence-needed'
    | 'unknown-actor'
    | 'cannot-reject'
    | 'too-many'
    | 'does-not-fit';

  constructor(code: ReviewError['code'], message: string) {
    super(message);
    this.name = 'ReviewError';
    this.code = code;
  }
}
