import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ExitCode } from '../exit-codes.ts';
import {
  type CompareOptions,
  type GazetteerFormat,
  gazetteerFormats,
  leaderLists,
  type UpdateOptions,
} from './gazetteer-options.ts';

/** Adds `readout gazetteer …` to the commands. A command's own code is loaded when it is called, not before. */
export function addGazetteerCommands(readout: Command, ended: (code: ExitCode) => void): void {
  const gazetteer = readout
    .command('gazetteer')
    .summary('look up who is known, compare, and bring up to date')
    .description('The leaders, states, organisations and outlets that Readout knows, with their names in four languages.')
    .showHelpAfterError("See 'readout gazetteer --help'.")
    .addHelpText('after', gazetteerExamples);

  const format = (): Option =>
    new Option('-f, --format <format>', "'text' for people, 'json' for programs").choices(gazetteerFormats).default('text');

  gazetteer
    .command('show')
    .summary('show an entry, found by a name in any script')
    .description('Shows who or what is known under a name, an id, a code or an item.')
    .argument('<query...>', 'a name, an id, a state’s code or a Wikidata item')
    .addOption(format())
    .showHelpAfterError("See 'readout gazetteer show --help'.")
    .addHelpText('after', showExamples)
    .action(async (words: string[], options: { format: GazetteerFormat }) => {
      const { showCommand } = await import('./show-command.ts');
      ended(await showCommand(words.join(' '), options.format));
    });

  gazetteer
    .command('status')
    .summary('count what is known, and from where')
    .description('Counts people and terms of office by source, and says up to when they are known.')
    .addOption(format())
    .showHelpAfterError("See 'readout gazetteer status --help'.")
    .addHelpText('after', statusExamples)
    .action(async (options: { format: GazetteerFormat }) => {
      const { statusCommand } = await import('./status-command.ts');
      ended(await statusCommand(options.format));
    });

  gazetteer
    .command('update')
    .summary('fetch new leaders from Wikidata')
    .description('Asks Wikidata who began or ended an office, and lays that over the gazetteer.')
    .option('--endpoint <url>', 'another SPARQL query service', endpoint)
    .option('--since <day>', 'offices begun or ended since (default: the last day known)', day)
    .showHelpAfterError("See 'readout gazetteer update --help'.")
    .addHelpText('after', updateExamples)
    .action(async (options: UpdateOptions) => {
      const { updateCommand } = await import('./update-command.ts');
      ended(await updateCommand(options));
    });

  gazetteer
    .command('compare')
    .summary('compare a list of leaders with the gazetteer')
    .description('Prints which leaders of a list the gazetteer lacks, and whose years differ.')
    .argument('<file>', 'the list')
    .addOption(new Option('-l, --list <kind>', 'what list it is').choices(leaderLists).makeOptionMandatory())
    .addOption(format())
    .showHelpAfterError("See 'readout gazetteer compare --help'.")
    .addHelpText('after', compareExamples)
    .action(async (file: string, options: CompareOptions) => {
      const { compareCommand } = await import('./compare-command.ts');
      ended(await compareCommand(file, options));
    });
}

function endpoint(value: string): URL {
  const url = URL.parse(value);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new InvalidArgumentError('It must be an address that begins with https:// or http://.');
  return url;
}

function day(value: string): string {
  const date = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (date === null || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(value))
    throw new InvalidArgumentError('It must be a day, as 2026-08-31.');
  return value;
}

const gazetteerExamples = `
Examples:
  readout gazetteer show 'Си Цзиньпин'
  readout gazetteer status
  readout gazetteer update`;

const showExamples = `
Names are found in any script, whatever their case and accents. Where several
entries have the name, they are listed; where none has, the nearest are named
and the exit code is 1.

Examples:
  readout gazetteer show Jokowi
  readout gazetteer show 习近平
  readout gazetteer show person:xi-jinping --format json
  readout gazetteer show CN`;

const statusExamples = `
Example:
  readout gazetteer status --format json`;

const updateExamples = `
What comes is checked and kept in a file of your own, which every command lays
over the gazetteer from then on; where anything goes wrong, nothing changes. The
file stands in READOUT_DATA where that is set, else in your data folder.

Examples:
  readout gazetteer update
  readout gazetteer update --since 2025-01-01`;

const compareExamples = `
Kinds of lists, whose columns docs/gazetteer.md explains:
  wikidata  country, position, holder and years, with Wikidata items (CSV)
  reign     leaders of states with their months in power (REIGN's CSV)
  g20       current heads of state and government (JSON)

Example:
  readout gazetteer compare leaders.csv --list wikidata`;
