import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { readEntryLines } from './entry-lines.ts';
import { OverlayError } from './overlay-error.ts';
import { type PersonLine, personLine } from './person-line.ts';
import { readPlaces, withPlaces } from './places.ts';
import { digestOfEntries, writtenLines } from './written-lines.ts';

/** The user's own people. */
export interface Overlay {
  readonly lines: readonly PersonLine[];
  /** Of what the lines say, whatever their order. */
  readonly digest: string;
}

/**
 * The people of the overlay at a path; null where there is none. They may speak for states and organisations of the gazetteer and of the
 * files beside theirs. Throws an OverlayError that names the line where one is wrong.
 */
export async function readOverlay(path: string, gazetteer: Gazetteer): Promise<Overlay | null> {
  return readPeople(path, withPlaces(gazetteer, await readPlaces(dirname(path), gazetteer)));
}

/** The people of the overlay at a path, who speak for states and organisations of a gazetteer that holds the overlay's. */
export async function readPeople(path: string, gazetteer: Gazetteer): Promise<Overlay | null> {
  const lines = await readEntryLines(path, personLine, person => {
    const unknown = unknownReference(person, gazetteer);
    return unknown === null ? null : `${unknown} is not in the gazetteer`;
  });
  return lines === null ? null : overlayOf(lines);
}

/** Lines as an overlay, sorted by id. */
export function overlayOf(lines: readonly PersonLine[]): Overlay {
  return { lines: [...lines].sort((a, b) => (a.id < b.id ? -1 : 1)), digest: digestOfEntries(lines) };
}

/**
 * Puts an overlay in the place of the one at the path, whole or not at all: it is written beside it, then takes its name. What is
 * written is read back first.
 */
export async function writeOverlay(path: string, overlay: Overlay, gazetteer: Gazetteer): Promise<void> {
  const beside = `${path}.${randomUUID()}.new`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(writtenLines(overlay.lines));
      await file.sync();
    } finally {
      await file.close();
    }
    const back = await readOverlay(beside, gazetteer);
    if (back?.digest !== overlay.digest)
      throw new OverlayError(`What was written beside ${path} reads back differently; nothing was changed.`);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    if (error instanceof OverlayError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new OverlayError(`${path} cannot be written: ${reason}. Set READOUT_DATA to a folder that can.`, { cause: error });
  }
}

/** A state or an organisation that a line names and the gazetteer does not have. */
function unknownReference({ state, terms }: PersonLine, gazetteer: Gazetteer): string | null {
  const states = [state, ...terms.map(term => term.state ?? null)].filter(code => code !== null);
  const organisations = terms.flatMap(({ org }) => org ?? []);
  return (
    states.find(code => !gazetteer.states.some(known => known.code === code)) ??
    organisations.find(id => !gazetteer.organisations.some(known => known.id === id)) ??
    null
  );
}
