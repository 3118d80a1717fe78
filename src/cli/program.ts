import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import { engineVersion } from '../version.ts';
import { addServingCommands } from './add-serving-commands.ts';
import { addArchiveCommands } from './archive/archive-commands.ts';
import { addContactCommands } from './contacts/contact-commands.ts';
import type { ExitCode } from './exit-codes.ts';
import type { ExtractOptions } from './extract/extract-command.ts';
import { addFollowingCommands } from './following/following-commands.ts';
import { addGazetteerCommands } from './gazetteer/gazetteer-commands.ts';
import { outputFormats, type ReadCommandOptions } from './read-options.ts';
import { addReviewCommands } from './review/review-commands.ts';

/** The commands, their options and their help. A command's own code is loaded when it is called, not before. */
export function program(ended: (code: ExitCode) => void): Command {
  const readout = new Command('readout')
    .description(
      'Reads press reports and official readouts of contacts between leaders into records in which every value points at the characters that prove it.',
    )
    .version(engineVersion, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureHelp({ subcommandTerm: command => command.name() })
    .exitOverride()
    .showHelpAfterError("See 'readout --help'.")
    .addHelpText('after', afterHelp);

  readout
    .command('read')
    .summary('read articles and print a report of each')
    .description('Reads articles, one a file, and prints for each who was in contact with whom, how and when, and who said what.')
    .argument('<file...>', "plain text in UTF-8; '-' is standard input")
    .addOption(
      new Option('-f, --format <format>', "'text' is a report for people; 'json' one object, or one a line for several files")
        .choices(outputFormats)
        .default('text'),
    )
    .option('--why', 'show which rules made each value, and from which words')
    .option('--published <date>', 'when it was published, as 2025-06-19 or 2025-06-19T10:38+07:00')
    .option('--url <url>', 'where it was published')
    .option('--outlet <name>', 'who published it')
    .option('--title <title>', 'its title')
    .option('--language <code>', "its language, as 'id', where it is not to be found out")
    .showHelpAfterError("See 'readout read --help'.")
    .addHelpText('after', readExamples)
    .action(async (files: string[], options: ReadCommandOptions) => {
      const { readCommand } = await import('./read-command.ts');
      ended(await readCommand(files, options));
    });

  readout
    .command('extract')
    .summary('read a stream of articles into a stream of records')
    .description(
      'Reads articles as NDJSON from standard input and writes their records as NDJSON to standard output, in the same order.',
    )
    .addOption(
      new Option('-j, --jobs <number>', 'how many threads read; 1 reads in the process itself')
        .argParser(positiveNumber)
        .default(availableParallelism(), 'one for each core'),
    )
    .option('--why', 'add to each record which rules made each value')
    .option('--strict', 'end with exit code 1 where a line could not be read')
    .option('--summary', 'say on standard error how many lines were read')
    .showHelpAfterError(
      "It reads standard input, as: readout extract < articles.ndjson > records.ndjson\nSee 'readout extract --help'.",
    )
    .addHelpText('after', extractExamples)
    .action(async (options: ExtractOptions) => {
      const { extractCommand } = await import('./extract/extract-command.ts');
      ended(await extractCommand(options));
    });

  readout
    .command('schema')
    .summary('print the JSON Schema of a record')
    .description('Prints the JSON Schema (draft 2020-12) of a record.')
    .showHelpAfterError("See 'readout schema --help'.")
    .addHelpText('after', schemaExamples)
    .action(async () => {
      const { schemaCommand } = await import('./schema-command.ts');
      ended(schemaCommand());
    });

  addArchiveCommands(readout, ended);
  addContactCommands(readout, ended);
  addFollowingCommands(readout, ended);
  addGazetteerCommands(readout, ended);
  addReviewCommands(readout, ended);
  addServingCommands(readout, ended);
  return readout;
}

function positiveNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 1024)
    throw new InvalidArgumentError('It must be a whole number from 1 to 1024.');
  return number;
}

const afterHelp = `
Examples:
  readout read article.txt
  readout read --format json article.txt > record.json
  readout extract < articles.ndjson > records.ndjson

Exit codes: 0 all was read, 1 something could not be read, 2 wrong usage.
Colour is for terminals alone; NO_COLOR turns it off there, FORCE_COLOR turns
it on elsewhere.`;

const readExamples = `
Examples:
  readout read article.txt
  readout read --why article.txt
  readout read --published 2025-06-20 article.txt
  readout read --format json article.txt > record.json
  readout read --format ndjson articles/*.txt > records.ndjson
  curl -s https://example.org/article.txt | readout read -`;

const extractExamples = `
Each line is a JSON object with 'id' and 'text' and, if known, 'title',
'published', 'url', 'outlet' and 'language'; null is as if absent, other keys
are ignored and blank lines skipped. A line that cannot be read is answered in
its place by { "id", "line", "error": { "code", "message" } }.

Examples:
  readout extract < articles.ndjson > records.ndjson
  readout extract --jobs 4 --summary < articles.ndjson > records.ndjson
  zstdcat archive.ndjson.zst | readout extract | grep phone-call`;

const schemaExamples = `
Example:
  readout schema > readout-record.schema.json`;
