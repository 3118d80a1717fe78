import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { OverlayError } from './overlay-error.ts';
import { type PersonLine, personLine } from './person-line.ts';

/** The user's own people. */
export interface Overlay {
  readonly lines: readonly PersonLine[];
  /** Of what the lines say, whatever their order. */
  readonly digest: string;
}

/** The overlay at a path; null where there is none. Throws an OverlayError that names the line where one is wrong. */
export async function readOverlay(path: string, gazetteer: Gazetteer): Promise<Overlay | null> {
  const text = await contentOf(path);
  if (text === null) return null;
  const lines = text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const { entry, wrong } = readLine(line, gazetteer);
    if (entry === null)
      throw new OverlayError(
        `${path}:${i + 1}: ${wrong}. Correct or delete the line; without the file Readout knows what it came with.`,
      );
    return [entry];
  });
  const seen = new Set<string>();
  for (const { id } of lines) {
    if (seen.has(id)) throw new OverlayError(`${path}: the id ${id} is given twice. Make one line of the two.`);
    seen.add(id);
  }
  return overlayOf(lines);
}

/** Lines as an overlay, sorted by id. */
export function overlayOf(lines: readonly PersonLine[]): Overlay {
  const sorted = [...lines].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { lines: sorted, digest: createHash('sha256').update(written(sorted)).digest('hex').slice(0, 12) };
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
      await file.writeFile(written(overlay.lines));
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
    throw new OverlayError(`${path} cannot be written: ${reason(error)}. Set READOUT_DATA to a folder that can.`, {
      cause: error,
    });
  }
}

const written = (lines: readonly PersonLine[]): string => lines.map(line => `${JSON.stringify(line)}\n`).join('');

async function contentOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new OverlayError(`${path} cannot be read: ${reason(error)}.`, { cause: error });
  }
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function readLine(line: string, gazetteer: Gazetteer): { readonly entry: PersonLine | null; readonly wrong: string } {
  const json = jsonOf(line);
  if (json === undefined) return { entry: null, wrong: 'it is no JSON' };
  const { success, data, error } = personLine.safeParse(json);
  if (!success) return { entry: null, wrong: error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`).join('; ') };
  const unknown = unknownReference(data, gazetteer);
  return unknown === null ? { entry: data, wrong: '' } : { entry: null, wrong: `${unknown} is not in the gazetteer` };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
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
