import { readFile, stat } from 'node:fs/promises';
import type { z } from 'zod';
import { OverlayError } from './overlay-error.ts';

/** Bytes of one file of the overlay; all that Readout comes with has 3 MB. */
const largestFile = 64 * 1024 * 1024;

interface Identified {
  readonly id: string;
}

/**
 * The entries of a file of JSON Lines; null where there is none. `fault` says what else is wrong with an entry. Throws an OverlayError
 * that names file and line where a line is wrong or an id is given twice.
 */
export async function readEntryLines<S extends z.ZodType<Identified>>(
  path: string,
  schema: S,
  fault: (entry: z.output<S>) => string | null,
): Promise<readonly z.output<S>[] | null> {
  const text = await contentOf(path);
  if (text === null) return null;
  const lineOfId = new Map<string, number>();
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const { entry, wrong } = readLine(line, schema, fault);
    if (entry === null)
      throw new OverlayError(
        `${path}:${i + 1}: ${wrong}. Correct or delete the line; without the file Readout knows what it came with.`,
      );
    const before = lineOfId.get(entry.id);
    if (before !== undefined)
      throw new OverlayError(
        `${path}: the id ${entry.id} is given twice, in lines ${before} and ${i + 1}. Make one line of the two.`,
      );
    lineOfId.set(entry.id, i + 1);
    return [entry];
  });
}

async function contentOf(path: string): Promise<string | null> {
  try {
    const { size } = await stat(path);
    if (size > largestFile)
      throw new OverlayError(
        `${path} has ${size} bytes, more than the ${largestFile} that an overlay may have. Make it shorter.`,
      );
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof OverlayError) throw error;
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    const reason = error instanceof Error ? error.message : String(error);
    throw new OverlayError(`${path} cannot be read: ${reason}.`, { cause: error });
  }
}

function readLine<S extends z.ZodType<Identified>>(
  line: string,
  schema: S,
  fault: (entry: z.output<S>) => string | null,
): { readonly entry: z.output<S> | null; readonly wrong: string } {
  const json = jsonOf(line);
  if (json === undefined) return { entry: null, wrong: 'it is no JSON' };
  const { success, data, error } = schema.safeParse(json);
  if (!success) return { entry: null, wrong: error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`).join('; ') };
  const wrong = fault(data);
  return wrong === null ? { entry: data, wrong: '' } : { entry: null, wrong };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
