import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Exporter, ExportSink, FileWriter } from '../../export/exporter.ts';
import { exporters } from '../../export/exporters.ts';
import type { Format } from '../../export/format.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { UsageError } from '../usage-error.ts';
import type { ExportOptions } from './archive-options.ts';
import { askedQueryOf } from './asked-query.ts';
import { withArchive } from './with-archive.ts';

/** `readout export`: all articles, or those that answer a query, in a format of the field. */
export async function exportCommand(format: Format, options: ExportOptions): Promise<ExitCode> {
  const exporter = exporters[format];
  const query = await askedQueryOf(options.query ?? '');
  if (options.output === undefined && exporter.files.length > 1)
    throw new UsageError(`'${format}' makes ${exporter.files.length} files; name a folder for them with --output FOLDER.`);
  return withArchive(options.archive, 'read', async archive => {
    const summary = await written(exporter, options.output, sink =>
      exporter.write(
        archive.each(query),
        { withText: options.withText === true, forSpreadsheet: options.forSpreadsheet === true },
        sink,
      ),
    );
    const entries = Object.entries(summary.entries).map(([name, count]) => `${name} ${count}`);
    const leftOut = Object.entries(summary.leftOut).map(([why, count]) => `${why} ${count}`);
    process.stderr.write(
      `${summary.articles === 1 ? '1 article' : `${summary.articles} articles`}: ${entries.join(', ')}${leftOut.length === 0 ? '' : `; left out: ${leftOut.join(', ')}`}.\n`,
    );
    return exitCodes.ok;
  });
}

/** Writes to standard output, to a file, or to a folder of files; what is unfinished never takes a finished file's name. */
async function written<Summary>(
  { files }: Exporter,
  output: string | undefined,
  write: (sink: ExportSink) => Promise<Summary>,
): Promise<Summary> {
  if (output === undefined) return write({ open: async () => writerTo(process.stdout, async () => {}) });
  const [only] = files;
  const paths = new Map(files.map(({ name }) => [name, only?.name === name && files.length === 1 ? output : join(output, name)]));
  if (files.length > 1) await mkdir(output, { recursive: true });
  for (const path of paths.values())
    if (existsSync(path)) throw new UsageError(`${path} is there already; name another with --output, or take it away first.`);
  const opened: string[] = [];
  try {
    return await write({
      open: async ({ name }) => {
        const path = paths.get(name) ?? name;
        const unfinished = `${path}.unfinished`;
        opened.push(unfinished);
        const stream = createWriteStream(unfinished);
        return writerTo(stream, async () => {
          stream.end();
          await finished(stream);
          await rename(unfinished, path);
        });
      },
    });
  } catch (error) {
    for (const path of opened) await rm(path, { force: true });
    throw error;
  }
}

function writerTo(stream: Writable, close: () => Promise<void>): FileWriter {
  return {
    write: async bytes => {
      if (!stream.write(bytes)) await once(stream, 'drain');
    },
    close,
  };
}
