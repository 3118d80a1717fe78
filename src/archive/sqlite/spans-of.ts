import type { Piece, ReadoutRecord } from '../../record/record.ts';

/** Every piece of text that a record cites, wherever it stands in it. */
export function* spansOf(record: ReadoutRecord): Generator<Piece> {
  yield* within(record);
}

function* within(value: unknown): Generator<Piece> {
  if (typeof value !== 'object' || value === null) return;
  if (isPiece(value)) yield value;
  else for (const part of Object.values(value)) yield* within(part);
}

function isPiece(value: object): value is Piece {
  return (
    'start' in value &&
    'end' in value &&
    'text' in value &&
    typeof value.start === 'number' &&
    typeof value.end === 'number' &&
    typeof value.text === 'string'
  );
}
