import { once } from 'node:events';
import { ReadError } from '../engine/errors.ts';
import type { Library } from '../engine/library.ts';
import { read } from '../engine/read.ts';
import { overlaidLibrary } from '../overlay/overlaid-library.ts';
import { bytesOfFile, bytesOfStream } from '../receive/bytes.ts';
import { type FeedReader, receive } from '../receive/document/receive.ts';
import { ReceiveError } from '../receive/receive-error.ts';
import { withBytes } from '../receive/with-bytes.ts';
import type { ReadoutRecord } from '../record/record.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { ReadCommandOptions } from './read-options.ts';
import { report } from './report/report.ts';
import { terminalOf } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** `readout read`: one article a file, and '-' for standard input. A file that cannot be read is said so, and the others are read. */
export async function readCommand(files: readonly string[], options: ReadCommandOptions): Promise<ExitCode> {
  refuseContradictions(files, options);
  const library = await overlaidLibrary(process.env);
  let code: ExitCode = exitCodes.ok;
  let printed = 0;
  for (const file of files) {
    try {
      for await (const record of recordsOf(file, options, library)) {
        const written = writtenAs(record, options, files.length === 1, library);
        if (!process.stdout.write(options.format === 'text' && printed > 0 ? `\n\n${written}` : written))
          await once(process.stdout, 'drain');
        printed++;
      }
    } catch (error) {
      if (!(error instanceof ReadError || error instanceof ReceiveError)) throw error;
      if (isAboutOptions(error, options)) throw new UsageError(error.message);
      process.stderr.write(`readout: ${file === '-' ? 'standard input' : file}: ${error.message}\n`);
      code = exitCodes.unread;
    }
  }
  return code;
}

/** The records of a file: one, unless it holds several articles. The first that cannot be read ends it. */
async function* recordsOf(
  file: string,
  { format: _, ...options }: ReadCommandOptions,
  library: Library,
): AsyncGenerator<ReadoutRecord> {
  if (file === '-' && process.stdin.isTTY) process.stderr.write('Reading an article from the terminal; end with Ctrl-D.\n');
  const bytes = await (file === '-' ? bytesOfStream(process.stdin) : bytesOfFile(file));
  const { why, ...metadata } = options;
  for await (const item of receive(bytes, { ...(file === '-' ? {} : { name: file }), metadata }, feedReader)) {
    if ('error' in item) throw item.error;
    const { text, extractor, metadata: known } = item;
    const record = withBytes(read(text, { ...known, ...(why === undefined ? {} : { why }), library }), item.bytes);
    yield extractor === null ? record : { ...record, document: { ...record.document, extractor } };
  }
}

const feedReader: FeedReader = async (...feed) => (await import('../receive/feed/read-feed.ts')).readFeed(...feed);

function writtenAs(record: ReadoutRecord, { format, why }: ReadCommandOptions, alone: boolean, library: Library): string {
  switch (format) {
    case 'text':
      return report(record, { ...terminalOf(process.stdout, process.env), why: why === true, library });
    case 'json':
      return `${JSON.stringify(record, null, alone ? 2 : 0)}\n`;
    case 'ndjson':
      return `${JSON.stringify(record)}\n`;
  }
}

function refuseContradictions(files: readonly string[], options: ReadCommandOptions): void {
  if (files.length > 1 && options.title !== undefined)
    throw new UsageError('--title is the title of one article; give one file with it.');
  if (files.length > 1 && options.url !== undefined)
    throw new UsageError('--url is the address of one article; give one file with it.');
  if (files.filter(file => file === '-').length > 1) throw new UsageError("Standard input can be read once; give '-' once.");
}

/** Whether an article could not be read because of what was asked, which no other article would change. */
const isAboutOptions = (error: ReadError | ReceiveError, { language }: ReadCommandOptions): boolean =>
  error.code === 'bad-metadata' || (error.code === 'unsupported-language' && language !== undefined);
