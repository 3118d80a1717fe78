import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArchivedArticle } from '../../src/archive/archived-article.ts';
import type { ExportOptions, ExportSink, ExportSummary } from '../../src/export/exporter.ts';
import { exporters } from '../../src/export/exporters.ts';
import type { Format } from '../../src/export/format.ts';
import { articles } from './articles.ts';

/** What an export wrote, by file. */
export interface Exported {
  readonly summary: ExportSummary;
  readonly files: ReadonlyMap<string, Buffer>;
}

async function* each(articles: Iterable<ArchivedArticle>): AsyncGenerator<ArchivedArticle> {
  yield* articles;
}

/** Exports articles into memory; fails where a file is not closed or is written to after it was. */
export async function exported(
  format: Format,
  options: ExportOptions = { withText: false },
  of: Iterable<ArchivedArticle> = articles,
): Promise<Exported> {
  const open = new Map<string, Uint8Array[]>();
  const files = new Map<string, Buffer>();
  const sink: ExportSink = {
    open: async ({ name }) => {
      const parts: Uint8Array[] = [];
      open.set(name, parts);
      return {
        write: async bytes => {
          if (files.has(name)) throw new Error(`${name} is written to after it was closed`);
          parts.push(bytes);
        },
        close: async () => {
          files.set(name, Buffer.concat(parts));
          open.delete(name);
        },
      };
    },
  };
  const summary = await exporters[format].write(each(of), options, sink);
  if (open.size > 0) throw new Error(`not closed: ${[...open.keys()].join(', ')}`);
  return { summary, files };
}

/** The lines of the only file of an export. */
export function linesOf({ files }: Exported): string[] {
  const [file] = files.values();
  const text = file?.toString('utf8') ?? '';
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

/** Writes the files of an export into a folder of its own, which is gone afterwards. */
export async function inFolder<Result>({ files }: Exported, use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-export-'));
  try {
    for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
