import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ExitCode } from './exit-codes.ts';

/** Adds `readout serve`, which opens the archive in the browser, and `readout mcp`, which opens it to an assistant. */
export function addServingCommands(readout: Command, ended: (code: ExitCode) => void): void {
  readout
    .command('serve')
    .summary('open the archive in the browser')
    .description('Serves the workbench to the browser of this computer, and to nobody else, until it is interrupted.')
    .option('-a, --archive <file>', "the archive's file (default: READOUT_ARCHIVE, else one in your data folder)")
    .addOption(new Option('-p, --port <number>', 'the port; 0 takes any that is free').argParser(portNumber).default(7346))
    .showHelpAfterError("See 'readout serve --help'.")
    .addHelpText('after', serveExamples)
    .action(async (options: { readonly archive?: string; readonly port: number }) => {
      const { serveCommand } = await import('./serve-command.ts');
      ended(await serveCommand(options));
    });
  readout
    .command('mcp')
    .summary('open the archive to an assistant')
    .description(
      'Answers a language model over standard input and output (Model Context Protocol), each answer with its evidence and address.',
    )
    .option('-a, --archive <file>', "the archive's file (default: READOUT_ARCHIVE, else one in your data folder)")
    .showHelpAfterError("See 'readout mcp --help'.")
    .addHelpText('after', assistantExamples)
    .action(async (options: { readonly archive?: string }) => {
      const { mcpCommand } = await import('./mcp-command.ts');
      ended(await mcpCommand(options));
    });
}

function portNumber(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new InvalidArgumentError('It must be a whole number from 0 to 65535.');
  return port;
}

const serveExamples = `
Examples:
  readout serve
  readout serve --archive news.db --port 8080`;

const assistantExamples = `
It is started by the assistant; docs/assistants.md says how to tell it so.

Example:
  readout mcp --archive news.db`;
