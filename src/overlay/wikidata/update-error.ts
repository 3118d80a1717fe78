/** The gazetteer could not be brought up to date; nothing was changed, and the message says what to do. */
export class UpdateError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UpdateError';
  }
}
