/** Gold, texts or a floor that cannot be used; the message says which file and what to do. */
export class EvaluationError extends Error {
  override readonly name = 'EvaluationError';
}
