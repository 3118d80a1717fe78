import { Command, CommanderError } from 'commander';
import { addFollowingCommands } from '../../src/cli/following/following-commands.ts';
import { UsageError } from '../../src/cli/usage-error.ts';

// Runs the commands that follow and evaluate, one after another: a list of command lines in, their answers out, as JSON.

type Write = typeof process.stdout.write;
const answers: { code: number; out: string; err: string }[] = [];

async function run(words: readonly string[]): Promise<number> {
  let code = 0;
  const readout = new Command('readout').exitOverride();
  addFollowingCommands(readout, ended => {
    code = ended;
  });
  try {
    await readout.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`readout: ${error instanceof Error ? error.message : error}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

const kept = (pieces: string[]): Write => {
  return (piece: string | Uint8Array): boolean => {
    pieces.push(piece.toString());
    return true;
  };
};

const [given = '[]'] = process.argv.slice(2);
const asked: unknown = JSON.parse(given);
const { stdout, stderr } = process;
const [toOut, toErr] = [stdout.write, stderr.write];
for (const words of Array.isArray(asked) ? asked : []) {
  const out: string[] = [];
  const err: string[] = [];
  stdout.write = kept(out);
  stderr.write = kept(err);
  const code = await run(Array.isArray(words) ? words.map(String) : []);
  answers.push({ code, out: out.join(''), err: err.join('') });
}
stdout.write = toOut;
stderr.write = toErr;
stdout.write(JSON.stringify(answers));
