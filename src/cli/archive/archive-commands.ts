import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Format, formats } from '../../export/format.ts';
import type { ExitCode } from '../exit-codes.ts';
import {
  type AddOptions,
  type ArchiveOption,
  type ExportOptions,
  type ReindexOptions,
  type RevisionsOptions,
  type SearchOptions,
  type ShowOptions,
  searchFormats,
  type WatchOptions,
} from './archive-options.ts';

type Ended = (code: ExitCode) => void;

/** Adds the commands that put articles into an archive and get answers out. Each one's own code is loaded when it is called. */
export function addArchiveCommands(readout: Command, ended: Ended): void {
  addIntake(readout, ended);
  addAnswers(readout, ended);
  addUpkeep(readout, ended);
}

const archiveOption = (): Option =>
  new Option('-a, --archive <file>', "the archive's file (default: READOUT_ARCHIVE, else one in your data folder)");

const jobsOption = (): Option =>
  new Option('-j, --jobs <number>', 'how many threads read')
    .argParser(numberUpTo(1024))
    .default(availableParallelism(), 'one for each core');

function command(readout: Command, name: string, summary: string, description: string, examples: string): Command {
  return readout
    .command(name)
    .summary(summary)
    .description(description)
    .addOption(archiveOption())
    .showHelpAfterError(`See 'readout ${name} --help'.`)
    .addHelpText('after', examples);
}

function addIntake(readout: Command, ended: Ended): void {
  command(
    readout,
    'add',
    'put articles into the archive',
    'Reads articles and keeps them: files, folders, web addresses, feeds, or standard input; text, Markdown, HTML, PDF, NDJSON.',
    addExamples,
  )
    .argument('[what...]', "files, folders, addresses of pages or feeds; '-' is standard input")
    .addOption(jobsOption())
    .option('-n, --dry-run', 'say what would be done, and do none of it')
    .option('--published <date>', 'when they were published, where they do not say it')
    .option('--outlet <name>', 'who published them, where they do not say it')
    .option('--url <url>', 'where one article was published')
    .option('--title <title>', 'the title of one article')
    .option('--language <code>', 'their language, where it is not to be found out')
    .action(async (what: string[], options: AddOptions) => {
      const { addCommand } = await import('./add-command.ts');
      ended(await addCommand(what, options));
    });
  command(
    readout,
    'watch',
    'follow feeds',
    'Reads feeds again and again, each as often as it asks for, and puts what is new into the archive. Without an address, the feeds that are followed already.',
    watchExamples,
  )
    .argument('[feed...]', 'addresses of feeds to follow from now on')
    .option('--once', 'read each feed once and end')
    .option('--stop <feed>', 'follow a feed no longer')
    .option('--list', 'list the feeds that are followed')
    .addOption(jobsOption())
    .action(async (feeds: string[], options: WatchOptions) => {
      const { watchCommand } = await import('./watch-command.ts');
      ended(await watchCommand(feeds, options));
    });
}

function addAnswers(readout: Command, ended: Ended): void {
  command(
    readout,
    'search',
    'search the archive',
    'Finds articles by words and by what was read from them, and shows the words that prove it.',
    searchExamples,
  )
    .argument('<query...>', 'what is asked for')
    .addOption(new Option('-f, --format <format>', 'how to print answers').choices(searchFormats).default('text'))
    .addOption(
      new Option('-o, --order <order>', 'newest first, or the best match first').choices(['newest', 'rank']).default('newest'),
    )
    .addOption(new Option('-l, --limit <number>', 'how many answers a page').argParser(numberUpTo(1000)).default(20))
    .option('--after <cursor>', 'the page after this one, as the page before says')
    .option('--facets', 'count the answers by kind, state, speaker, act, topic and more')
    .action(async (words: string[], options: SearchOptions) => {
      const { searchCommand } = await import('./search-command.ts');
      ended(await searchCommand(words.join(' '), options));
    });
  command(
    readout,
    'show',
    'show one article or contact of the archive',
    'Shows what was read from an article, or what all reports of a contact tell.',
    showExamples,
  )
    .argument('<id>', "of an article, as 'readout search' gives it, or of a contact")
    .addOption(
      new Option('-f, --format <format>', "'text' for people, 'json' for programs").choices(['text', 'json']).default('text'),
    )
    .action(async (id: string, options: ShowOptions) => {
      const { showCommand } = await import('./show-command.ts');
      ended(await showCommand(id, options));
    });
  command(
    readout,
    'export',
    'hand the archive on in a format of the field',
    'Writes all articles, or those that answer a query, to standard output, a file or a folder. docs/exports.md tells what goes where.',
    exportExamples,
  )
    .addOption(new Option('-f, --format <format>', 'the format').choices(formats).makeOptionMandatory())
    .option('-q, --query <query>', 'only what answers this query')
    .option('--with-text', 'with the full texts; mind whose they are')
    .option('--for-spreadsheet', 'CSV that a spreadsheet opens safely')
    .option('-o, --output <path>', 'a file, or a folder where the format makes several')
    .action(async (options: ExportOptions & { readonly format: Format }) => {
      const { exportCommand } = await import('./export-command.ts');
      ended(await exportCommand(options.format, options));
    });
  command(
    readout,
    'revisions',
    'show the texts that an article has had',
    'Lists the texts that an article has had at its address, and what changed.',
    revisionsExamples,
  )
    .argument('<article>', 'its id')
    .option('--diff', 'show what changed from each to the next')
    .action(async (id: string, options: RevisionsOptions) => {
      const { revisionsCommand } = await import('./revisions-command.ts');
      ended(await revisionsCommand(id, options));
    });
}

function addUpkeep(readout: Command, ended: Ended): void {
  command(
    readout,
    'status',
    'count what is in the archive',
    'Counts what is in the archive and says how large it is.',
    statusExamples,
  )
    .addOption(
      new Option('-f, --format <format>', "'text' for people, 'json' for programs").choices(['text', 'json']).default('text'),
    )
    .action(async (options: ArchiveOption & { readonly format: 'text' | 'json' }) => {
      const { statusCommand } = await import('./status-command.ts');
      ended(await statusCommand(options));
    });
  command(
    readout,
    'reindex',
    'read the archive anew',
    'Reads every article anew with this version of Readout, renews all indexes, and says what changed in each record.',
    reindexExamples,
  )
    .addOption(jobsOption())
    .option('-q, --query <query>', 'only what answers this query')
    .option('--quiet', 'say only how many changed')
    .action(async (options: ReindexOptions) => {
      const { reindexCommand } = await import('./reindex-command.ts');
      ended(await reindexCommand(options));
    });
  command(
    readout,
    'check-archive',
    'verify that nothing was lost',
    'Verifies hashes, the evidence of every record, the indexes and the file itself.',
    checkExamples,
  ).action(async (options: ArchiveOption) => {
    const { checkArchiveCommand } = await import('./check-archive-command.ts');
    ended(await checkArchiveCommand(options));
  });
  command(
    readout,
    'backup',
    'copy the archive while it is in use',
    'Makes a whole copy, also while others read and write.',
    backupExamples,
  )
    .argument('<file>', 'the new file')
    .action(async (file: string, options: ArchiveOption) => {
      const { backupCommand } = await import('./backup-command.ts');
      ended(await backupCommand(file, options));
    });
  command(
    readout,
    'remove',
    'take an article out for good',
    'Takes articles out of bytes, text, index and revisions, and leaves a tombstone of each.',
    removeExamples,
  )
    .argument('<article...>', 'their ids')
    .requiredOption('--reason <words>', 'why; it stays on the tombstone')
    .action(async (ids: string[], options: ArchiveOption & { readonly reason: string }) => {
      const { removeCommand } = await import('./remove-command.ts');
      ended(await removeCommand(ids, options));
    });
}

function numberUpTo(most: number): (value: string) => number {
  return value => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < 1 || number > most)
      throw new InvalidArgumentError(`It must be a whole number from 1 to ${most}.`);
    return number;
  };
}

const addExamples = `
What is there already is passed over, so that an interrupted run is simply run
again; a text that changed at its address becomes a new revision.

Examples:
  readout add articles/
  readout add readout.html speech.pdf notes.md
  readout add https://example.org/readouts/2026/11/20
  readout add https://example.org/feed.xml
  zstdcat news.ndjson.zst | readout add -
  readout add --dry-run articles/`;

const watchExamples = `
Examples:
  readout watch https://example.org/feed.xml
  readout watch --once
  readout watch --list`;

const searchExamples = `
Words, "phrases", beginnings*, -without, OR, (groups), and fields such as
speaker: to: act: topic: formula: state: kind: status: date: outlet: lang:
check: has:, all of which docs/query.md explains. A query that begins with a
minus stands behind '--'.

Examples:
  readout search 'kerja sama energi'
  readout search 'speaker:putin act:oppose topic:sanctions'
  readout search 'state:CN-RU kind:phone-call date:2020..2022' --format csv
  readout search '"strategic partnership" -outlet:tass' --order rank --facets
  readout search --limit 5 -- '-lang:zh has:quote'`;

const showExamples = `
Example:
  readout show article:0123456789abcdef`;

const exportExamples = `
Examples:
  readout export --format jsonl > records.jsonl
  readout export --format csv --output tables/
  readout export --format parquet --query 'state:CN-RU' --output tables/
  readout export --format plover > events.jsonl`;

const revisionsExamples = `
Example:
  readout revisions article:0123456789abcdef --diff`;

const statusExamples = `
Example:
  readout status`;

const reindexExamples = `
Example:
  readout reindex`;

const checkExamples = `
Example:
  readout check-archive`;

const backupExamples = `
Example:
  readout backup monday.db`;

const removeExamples = `
Example:
  readout remove article:0123456789abcdef --reason 'by order of a court'`;
