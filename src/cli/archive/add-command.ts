import { existsSync } from 'node:fs';
import { noArchive } from '../../archive/no-archive.ts';
import { type ArrivalOptions, arrivalsOf, isAddress } from '../../intake/arrivals.ts';
import { type Arrival, type IntakeOptions, type Settled, type Tally, takeIn } from '../../intake/take-in.ts';
import { filesUnder } from '../../receive/document/files-under.ts';
import type { Metadata } from '../../source/source.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { UsageError } from '../usage-error.ts';
import type { AddOptions } from './archive-options.ts';
import { archivePath } from './archive-path.ts';
import { type Progress, progressOn } from './progress.ts';
import { withArchive } from './with-archive.ts';

/** `readout add`: puts articles into the archive. What is there already is passed over, so that an interrupted run is run again. */
export async function addCommand(what: readonly string[], options: AddOptions): Promise<ExitCode> {
  if (what.length === 0)
    throw new UsageError("Say what to add: files, folders, addresses, or '-' for standard input. See 'readout add --help'.");
  if (what.filter(word => word === '-').length > 1) throw new UsageError("Standard input can be read once; give '-' once.");
  if (what.includes('-') && process.stdin.isTTY) process.stderr.write('Reading from the terminal; end with Ctrl-D.\n');
  const dryRun = options.dryRun === true;
  const path = archivePath(options.archive, process.env);
  // What is only tried makes no file.
  if (dryRun && !existsSync(path)) return add(what, options, noArchive, path);
  return withArchive(options.archive, dryRun ? 'read' : 'create', archive => add(what, options, archive, path));
}

async function add(
  what: readonly string[],
  options: AddOptions,
  archive: IntakeOptions['archive'],
  path: string,
): Promise<ExitCode> {
  const progress = await progressOf(what);
  const tally = await taken(what, options, archive, progress);
  progress.end();
  process.stdout.write(summary(tally, path, options.dryRun === true));
  return tally.refused > 0 ? exitCodes.unread : exitCodes.ok;
}

async function taken(
  what: readonly string[],
  options: AddOptions,
  archive: IntakeOptions['archive'],
  progress: Progress,
): Promise<Tally> {
  const { readFeed } = await import('../../receive/feed/read-feed.ts');
  const arrivals: ArrivalOptions = {
    metadata: metadataOf(options),
    readFeed,
    received: new Date().toISOString().replace(/\.\d+/, ''),
    web: async () => (await import('../../intake/web-arrivals.ts')).openWeb(),
    standardInput: process.stdin,
    onBytes: bytes => progress.advance(bytes),
  };
  return takeIn(eachOfItsOwn(arrivalsOf(what, arrivals), options), {
    archive,
    jobs: options.jobs,
    dryRun: options.dryRun === true,
    onSettled: settled => tell(settled, options.dryRun === true),
  });
}

/** An address and a title are of one article: a second one would be taken for another text of the first. */
async function* eachOfItsOwn(arrivals: AsyncIterable<Arrival>, { url, title }: AddOptions): AsyncGenerator<Arrival> {
  const option = url !== undefined ? '--url' : title !== undefined ? '--title' : null;
  let first = true;
  for await (const arrival of arrivals) {
    if ('article' in arrival && !first && option !== null)
      throw new UsageError(`${option} is said of one article, and there are several; add that one by itself.`);
    if ('article' in arrival) first = false;
    yield arrival;
  }
}

/** A refusal is told at once; in a dry run, so is everything else. */
function tell(settled: Settled, dryRun: boolean): void {
  if (settled.kind === 'refused') process.stderr.write(`readout: ${settled.refusal.from}: ${settled.refusal.message}\n`);
  else if (dryRun) {
    const { url, path, id, title } = settled.article.metadata;
    process.stdout.write(`${settled.kind.padEnd(9)}  ${settled.id}  ${[url ?? path, id, title].filter(Boolean).join('  ')}\n`);
  }
}

/** How far it is, by bytes, where all of it is files. */
async function progressOf(what: readonly string[]): Promise<Progress> {
  let total = 0;
  const files = what.filter(word => word !== '-' && !isAddress(word));
  if (process.stderr.isTTY && files.length === what.length)
    for await (const file of filesUnder(files)) total += 'error' in file ? 0 : file.size;
  return total === 0 ? { advance: () => {}, end: () => {} } : progressOn(process.stderr, 'Adding', total, 'bytes');
}

function metadataOf({ published, outlet, url, title, language }: AddOptions): Metadata {
  const given = { published, outlet, url, title, language };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function summary(tally: Tally, path: string, dryRun: boolean): string {
  if (Object.values(tally).every(count => count === 0)) return `${path}: nothing was found to add.\n`;
  const parts = [
    `${tally.new} ${dryRun ? 'would be added' : 'added'}`,
    `${tally.revision} changed since`,
    `${tally.unchanged} there already`,
    ...(tally.removed > 0 ? [`${tally.removed} taken out before and left out`] : []),
    ...(tally.refused > 0 ? [`${tally.refused} could not be taken`] : []),
  ];
  return `${path}: ${parts.join(', ')}.\n`;
}
