import { userInfo } from 'node:os';
import { type Command, Option } from 'commander';
import { contactKinds, contactStatuses } from '../../diplomacy/vocabulary.ts';
import type { ExitCode } from '../exit-codes.ts';
import {
  type CompareOptions,
  type ContactsOptions,
  comparisonFormats,
  contactFormats,
  type DecisionOptions,
} from './contacts-options.ts';

/** Adds the commands on contacts: what several reports tell of, put together. */
export function addContactCommands(readout: Command, ended: (code: ExitCode) => void): void {
  const archiveOption = (): Option =>
    new Option('-a, --archive <file>', "the archive's file (default: READOUT_ARCHIVE, else one in your data folder)");
  const several = (value: string, before: readonly string[] = []): string[] => [...before, value];
  readout
    .command('contacts')
    .summary('list contacts, each once however many report it')
    .description('Lists the contacts of the archive, with all reports of each put together; with ids, those in full.')
    .argument('[contact...]', 'ids of contacts')
    .addOption(archiveOption())
    .addOption(new Option('-f, --format <format>', 'how to print').choices(contactFormats).default('text'))
    .option('--state <states>', 'whose officials took part, as CN-RU', several)
    .option('--with <person>', 'who took part', several)
    .addOption(new Option('--kind <kind>', 'how they were in contact').choices(contactKinds))
    .addOption(new Option('--status <status>', 'whether it was held').choices(contactStatuses))
    .option('--since <day>', 'from this day, month or year on')
    .option('--until <day>', 'up to this day, month or year')
    .option('--why', 'say why reports were put together')
    .showHelpAfterError("See 'readout contacts --help'.")
    .addHelpText('after', contactsExamples)
    .action(async (ids: string[], options: ContactsOptions) => {
      const { contactsCommand } = await import('./contacts-command.ts');
      ended(await contactsCommand(ids, options));
    });
  readout
    .command('compare')
    .summary('lay the accounts of one contact side by side')
    .description(
      'Lays what each side reports of one contact beside what the others do: what both tell, what stands in one account alone, where they differ.',
    )
    .argument('<contact>', 'id of a contact, or of an article that is about it')
    .addOption(archiveOption())
    .addOption(new Option('-f, --format <format>', 'how to print').choices(comparisonFormats).default('text'))
    .option('--mentions', 'with articles that only mention the contact')
    .showHelpAfterError("See 'readout compare --help'.")
    .addHelpText('after', compareExamples)
    .action(async (contact: string, options: CompareOptions) => {
      const { compareCommand } = await import('./compare-command.ts');
      ended(await compareCommand(contact, options));
    });
  const by = (): Option => new Option('--by <name>', 'who decides').default(userName(), 'your user name');
  readout
    .command('merge')
    .summary('say that two contacts are the same')
    .description(
      'Keeps your decision that two contacts, or the contacts of two articles, are the same one. It survives every reindex.',
    )
    .argument('<one>', 'id of a contact, or of an article')
    .argument('<other>', 'id of a contact, or of an article')
    .addOption(archiveOption())
    .requiredOption('--reason <words>', 'why')
    .addOption(by())
    .showHelpAfterError("See 'readout merge --help'.")
    .action(async (one: string, other: string, options: DecisionOptions) => {
      const { mergeCommand } = await import('./decision-commands.ts');
      ended(await mergeCommand(one, other, options));
    });
  readout
    .command('split')
    .summary('say that an article tells of another contact')
    .description('Keeps your decision that articles do not tell of this contact. It survives every reindex.')
    .argument('<contact>', 'id of the contact')
    .argument('<article...>', 'ids of the articles that leave it')
    .addOption(archiveOption())
    .requiredOption('--reason <words>', 'why')
    .addOption(by())
    .showHelpAfterError("See 'readout split --help'.")
    .action(async (contact: string, articles: string[], options: DecisionOptions) => {
      const { splitCommand } = await import('./decision-commands.ts');
      ended(await splitCommand(contact, articles, options));
    });
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}

const contactsExamples = `
In NDJSON each contact has its id, its fields, 'articles' (the reports that are
about it, by their input's own ids) and 'mentions'.

Examples:
  readout contacts --state CN-RU --since 2020
  readout contacts --with putin --kind phone-call --format csv
  readout contacts contact:0123456789abcdef --why
  readout contacts --format ndjson > contacts.ndjson`;

const compareExamples = `
What one account leaves out is 'not in this account': a silence is no denial.
docs/comparison.md tells by which rule two passages say the same.

Examples:
  readout compare contact:0123456789abcdef
  readout compare contact:0123456789abcdef --format markdown > comparison.md`;
