import { join } from 'node:path';
import { Library } from '../engine/library.ts';
import { extendedGazetteer } from '../gazetteer/extended-gazetteer.ts';
import { readPeople } from './overlay-file.ts';
import { readOwnFormulas } from './own-formulas.ts';
import { personOfLine } from './person-line.ts';
import { readPlaces, withPlaces } from './places.ts';
import { digestOfEntries } from './written-lines.ts';

/**
 * A library with the user's own people, states, organisations, outlets and formulas of a folder laid over it; what the folder says nothing of
 * stays the very same. Throws an OverlayError where a line is wrong.
 */
export async function libraryWith(folder: string, shipped: Library): Promise<Library> {
  const places = await readPlaces(folder, shipped.gazetteer);
  const wider = withPlaces(shipped.gazetteer, places);
  const people = (await readPeople(join(folder, 'people.jsonl'), wider))?.lines ?? [];
  const formulas = await readOwnFormulas(join(folder, 'formulas.jsonl'), shipped);
  const added = [people, places.states, places.organisations, places.outlets];
  const gazetteer = added.every(({ length }) => length === 0)
    ? shipped.gazetteer
    : extendedGazetteer(wider, people.map(personOfLine), digestOfEntries(...added));
  if (formulas.length === 0)
    return gazetteer === shipped.gazetteer
      ? shipped
      : new Library(shipped.packs, gazetteer, shipped.formulas, shipped.formulasVersion);
  const version = `${shipped.formulasVersion} overlay+${digestOfEntries(formulas)}`;
  return new Library(shipped.packs, gazetteer, [...shipped.formulas, ...formulas], version);
}
