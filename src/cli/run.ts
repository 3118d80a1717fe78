import { CommanderError } from 'commander';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { program } from './program.ts';
import { UsageError } from './usage-error.ts';

/** Runs one command line, without `node` and the script's name before it, and gives its exit code. */
export async function run(words: readonly string[]): Promise<ExitCode> {
  endQuietlyWhenNobodyReads();
  let code: ExitCode = exitCodes.ok;
  try {
    await program(ended => {
      code = ended;
    }).parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    process.stderr.write(`readout: ${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof UsageError ? exitCodes.usage : exitCodes.unread;
  }
}

/** `readout … | head` closes the pipe when it has seen enough: that ends the run, and is nobody's mistake. */
function endQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', error => {
    if ('code' in error && error.code === 'EPIPE') process.exit();
    process.stderr.write(`readout: the output cannot be written: ${error.message}\n`);
    process.exit(exitCodes.unread);
  });
}
