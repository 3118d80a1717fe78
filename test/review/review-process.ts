import { Command } from 'commander';
import { addReviewCommands } from '../../src/cli/review/review-commands.ts';

// The commands on reviewing by themselves, as the program runs them.
const readout = new Command('readout');
addReviewCommands(readout, code => {
  process.exitCode = code;
});
try {
  await readout.parseAsync(process.argv.slice(2), { from: 'user' });
} catch (error) {
  process.stderr.write(`readout: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
