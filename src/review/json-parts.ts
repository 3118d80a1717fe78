import type { Piece } from '../record/record.ts';
import type { Json } from './correction.ts';

const actorId = /^(person|state|org|unknown):\S+$/;

/** The ids of actors that a value of an entry names. */
export function actorIdsIn(value: Json): string[] {
  if (typeof value === 'string') return actorId.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return [...new Set(Object.values(value).flatMap(actorIdsIn))];
}

/** The same value with other ids. */
export function withActorIds(value: Json, ids: ReadonlyMap<string, string>): Json {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map(part => withActorIds(part, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withActorIds(part, ids)]));
}

/** The pieces of text that a value carries. */
export function piecesIn(value: Json): Piece[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value)) {
    const { start, end, text } = value;
    if (typeof start === 'number' && typeof end === 'number' && typeof text === 'string') return [{ start, end, text }];
  }
  return Object.values(value).flatMap(piecesIn);
}

/** Whether two values are the same, whatever the order of their keys. */
export function isSameJson(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [mine, others] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return (
    mine.size === others.size && [...mine].every(([key, value]) => isSameJson(value, others.get(key) ?? null) && others.has(key))
  );
}
