import { type Command, Option } from 'commander';
import type { EvaluateOptions } from '../evaluate-command.ts';
import type { ExitCode } from '../exit-codes.ts';
import {
  evaluateExamples,
  formulasExamples,
  peopleExamples,
  positionsExamples,
  statesExamples,
  timelineExamples,
} from './following-examples.ts';
import {
  type FormulasOptions,
  followingFormats,
  type PositionsOptions,
  type PresenceOptions,
  type TimelineOptions,
} from './following-options.ts';

type Ended = (code: ExitCode) => void;

/** Adds the commands that follow states, formulas and people over time, and the one that evaluates. Each one's code is loaded when it is called. */
export function addFollowingCommands(readout: Command, ended: Ended): void {
  addTimeline(readout, ended);
  addFormulas(readout, ended);
  addPositions(readout, ended);
  addPresences(readout, ended);
  addEvaluate(readout, ended);
}

function following(readout: Command, name: string, summary: string, description: string, examples: string): Command {
  return readout
    .command(name)
    .summary(summary)
    .description(description)
    .option('-a, --archive <file>', "the archive's file (default: READOUT_ARCHIVE, else one in your data folder)")
    .addOption(
      new Option('-f, --format <format>', "'text' for people, 'json' and 'csv' for programs")
        .choices(followingFormats)
        .default('text'),
    )
    .option('--for-spreadsheet', 'CSV that a spreadsheet opens safely')
    .showHelpAfterError(`See 'readout ${name} --help'.`)
    .addHelpText('after', examples);
}

const within = (command: Command): Command =>
  command
    .option('--since <date>', 'from this year, month or day on')
    .option('--until <date>', 'up to this year, month or day, included');

function addTimeline(readout: Command, ended: Ended): void {
  within(
    following(
      readout,
      'timeline',
      'contacts between states over time',
      'Lists the contacts in which all of the states took part, counts them by year and kind, and tells how long they were silent.',
      timelineExamples,
    ).argument('<state...>', 'two states or more, by code or any name'),
  )
    .option('--kind <kind...>', 'only contacts of these kinds')
    .option('--as-of <day>', 'the day up to which the present silence is counted (default: today)')
    .action(async (states: string[], options: TimelineOptions) => {
      const { timelineCommand } = await import('./timeline-command.ts');
      const { contactsOf } = await import('./contacts-of.ts');
      ended(await timelineCommand(states, options, contactsOf));
    });
}

function addFormulas(readout: Command, ended: Ended): void {
  within(
    following(
      readout,
      'formulas',
      'stock phrases over time',
      'Tells for each formula how many readouts have it, since when and until when, and whether it is new, dropped or back again.',
      formulasExamples,
    ),
  )
    .option('--state <state>', 'only what people of this state say')
    .option('--with <state>', 'only in contacts with this state')
    .addOption(new Option('--by <period>', 'count by year or half-year').choices(['year', 'half-year']).default('year'))
    .action(async (options: FormulasOptions) => {
      const { formulasCommand } = await import('./formulas-command.ts');
      const { contactsOf } = await import('./contacts-of.ts');
      ended(await formulasCommand(options, contactsOf));
    });
}

function addPositions(readout: Command, ended: Ended): void {
  within(
    following(
      readout,
      'positions',
      'what somebody supported or opposed, when and in which words',
      "Lists a person's statements by act, and those of one act in order of time, each with its words and its source.",
      positionsExamples,
    ).argument('<person>', 'a name in any script, or an id'),
  )
    .option('--topic <topic...>', 'only on these topics')
    .option('--act <act...>', 'only these acts, as support or oppose')
    .action(async (person: string, options: PositionsOptions) => {
      const { positionsCommand } = await import('./positions-command.ts');
      ended(await positionsCommand(person, options));
    });
}

function addPresences(readout: Command, ended: Ended): void {
  following(
    readout,
    'people',
    'who is in the archive',
    'Lists the people whom the archive names, most often in contact first, with the first and the last words that show each.',
    peopleExamples,
  )
    .option('-q, --query <query>', 'only in articles that answer this query')
    .action(async (options: PresenceOptions) => {
      const { peopleCommand } = await import('./people-command.ts');
      const { contactsOf } = await import('./contacts-of.ts');
      ended(await peopleCommand(options, contactsOf));
    });
  following(
    readout,
    'states',
    'which states are in the archive',
    'Lists the states that the archive names, by themselves or by their people, most often in contact first.',
    statesExamples,
  )
    .option('-q, --query <query>', 'only in articles that answer this query')
    .action(async (options: PresenceOptions) => {
      const { statesCommand } = await import('./states-command.ts');
      const { contactsOf } = await import('./contacts-of.ts');
      ended(await statesCommand(options, contactsOf));
    });
}

function addEvaluate(readout: Command, ended: Ended): void {
  // Before a command -v is the version, after this one it is verbose.
  readout.enablePositionalOptions();
  readout
    .command('evaluate')
    .summary('score what is read against gold')
    .description('Reads annotated articles and tells, facet by facet and for each language, what was found, missed and made up.')
    .argument('<gold...>', 'files of gold, or folders of them')
    .option('--texts <path>', 'a folder of texts, or an NDJSON file of articles; else where the gold says')
    .option('--formulas <file>', "which formulas are scored: 'all', or a JSON file of ids (default: the published list)")
    .addOption(
      new Option('-f, --format <format>', "'text' for people, 'json' for programs").choices(['text', 'json']).default('text'),
    )
    .option('-v, --verbose', 'print what was missed and what was made up')
    .option('--floor <file>', 'end with exit code 1 where a figure is lower than in this file')
    .option('--write-floor', 'write the figures into the file of --floor')
    .option('--lower', 'let --write-floor write lower figures than before')
    .showHelpAfterError("See 'readout evaluate --help'.")
    .addHelpText('after', evaluateExamples)
    .action(async (gold: string[], options: EvaluateOptions) => {
      const { evaluateCommand } = await import('../evaluate-command.ts');
      ended(await evaluateCommand(gold, options));
    });
}
