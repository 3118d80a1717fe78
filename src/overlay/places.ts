import { join } from 'node:path';
import type { Gazetteer, Organisation, Outlet } from '../gazetteer/gazetteer.ts';
import { readEntryLines } from './entry-lines.ts';
import { organisationLine } from './organisation-line.ts';
import { outletLine } from './outlet-line.ts';
import { type StateLine, stateLine, stateOfLine } from './state-line.ts';

/** The user's own states, organisations and outlets. */
export interface Places {
  readonly states: readonly StateLine[];
  readonly organisations: readonly Organisation[];
  readonly outlets: readonly Outlet[];
}

/**
 * Those of a folder, to stand beside a gazetteer; none where a file is missing. Throws an OverlayError that names the line where one is wrong or
 * takes an id that is known.
 */
export async function readPlaces(folder: string, gazetteer: Gazetteer): Promise<Places> {
  const states = (await readEntryLines(join(folder, 'states.jsonl'), stateLine, ({ id }) => taken(id, gazetteer.states))) ?? [];
  const organisations =
    (await readEntryLines(join(folder, 'organisations.jsonl'), organisationLine, ({ id }) =>
      taken(id, gazetteer.organisations),
    )) ?? [];
  const sides = new Set([...gazetteer.states, ...states].map(({ code }) => code));
  const outlets =
    (await readEntryLines(join(folder, 'outlets.jsonl'), outletLine, ({ id, side }) =>
      side === null || sides.has(side) ? taken(id, gazetteer.outlets) : `${side} is not in the gazetteer`,
    )) ?? [];
  return { states, organisations, outlets };
}

/** A gazetteer with the user's own places behind those that it knows. */
export function withPlaces(gazetteer: Gazetteer, { states, organisations, outlets }: Places): Gazetteer {
  return {
    ...gazetteer,
    states: [...gazetteer.states, ...states.map(stateOfLine)],
    organisations: [...gazetteer.organisations, ...organisations],
    outlets: [...gazetteer.outlets, ...outlets],
  };
}

/** What is wrong with an id of the user's own: nothing, unless something known has it. */
function taken(id: string, known: readonly { readonly id: string }[]): string | null {
  return known.some(entry => entry.id === id) ? `the id ${id} is known already; give the line an id of its own` : null;
}
