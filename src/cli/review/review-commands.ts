import { userInfo } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ExitCode } from '../exit-codes.ts';
import {
  type CorrectionsOptions,
  correctionFormats,
  type LogOptions,
  type QueueOptions,
  reviewFormats,
  type UndoOptions,
} from './review-options.ts';

/** Adds the commands on what people look at and decide. */
export function addReviewCommands(readout: Command, ended: (code: ExitCode) => void): void {
  const command = (name: string, summary: string, description: string, examples: string): Command =>
    readout
      .command(name)
      .summary(summary)
      .description(description)
      .addOption(
        new Option('-a, --archive <file>', "the archive's file (default: READOUT_ARCHIVE, else one in your data folder)"),
      )
      .showHelpAfterError(`See 'readout ${name} --help'.`)
      .addHelpText('after', examples);
  const format = (): Option => new Option('-f, --format <format>', 'how to print').choices(reviewFormats).default('text');
  const limit = (): Option => new Option('-n, --limit <number>', 'how many').argParser(numberUpTo(1_000)).default(20);
  command(
    'review',
    "list what deserves a person's eye",
    "Lists what deserves a person's eye, the most urgent first: corrections that lost their place, checks, doubtful merges, disagreements, unknown people, contacts without a day.",
    reviewExamples,
  )
    .addOption(format())
    .addOption(limit())
    .option('--after <cursor>', 'go on after the page that gave this cursor')
    .action(async (options: QueueOptions) => {
      const { reviewCommand } = await import('./review-command.ts');
      ended(await reviewCommand(options));
    });
  command('log', 'list who decided what', 'Lists what people decided and took back, the latest first.', logExamples)
    .addOption(format())
    .addOption(limit())
    .addOption(
      new Option('--after <number>', 'go on after the entry with this number').argParser(numberUpTo(Number.MAX_SAFE_INTEGER)),
    )
    .action(async (options: LogOptions) => {
      const { logCommand } = await import('./log-command.ts');
      ended(await logCommand(options));
    });
  command(
    'corrections',
    'hand on what people corrected',
    'Writes what people decided, one correction a line, or the articles that they looked through as gold for readout evaluate.',
    correctionsExamples,
  )
    .addOption(new Option('-f, --format <format>', 'what to write').choices(correctionFormats).default('ndjson'))
    .option('-o, --output <folder>', 'a new folder for the gold and its texts')
    .option('--partly', 'with gold: also articles of which only some fields were looked at')
    .action(async (options: CorrectionsOptions) => {
      const { correctionsCommand } = await import('./corrections-command.ts');
      ended(await correctionsCommand(options));
    });
  command('undo', 'take a correction back', 'Takes corrections back; the log keeps both.', undoExamples)
    .argument('<correction...>', "ids of corrections; 'readout log' lists them")
    .addOption(new Option('--by <name>', 'who takes it back').default(userName(), 'your user name'))
    .action(async (ids: string[], options: UndoOptions) => {
      const { undoCommand } = await import('./undo-command.ts');
      ended(await undoCommand(ids, options));
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

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}

const reviewExamples = `
Examples:
  readout review
  readout review --limit 100 --format json`;

const logExamples = `
Examples:
  readout log
  readout log --limit 1000 --format json`;

const correctionsExamples = `
Gold is written of articles that a person marked as reviewed: what nobody has
looked at is no gold. The folder holds full texts, which are not yours to
publish.

Examples:
  readout corrections > corrections.ndjson
  readout corrections --format gold --output reviewed
  readout evaluate reviewed/gold --texts reviewed/texts.ndjson`;

const undoExamples = `
Example:
  readout undo correction:0b9f9c52-8f8e-4d9c-9a5e-2f4f0c1d7e11`;
