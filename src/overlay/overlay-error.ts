/** The overlay cannot be read or written; the message says what to do. */
export class OverlayError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'OverlayError';
  }
}
