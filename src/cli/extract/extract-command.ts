import { once } from 'node:events';
import type { Answer, ReadingWishes } from '../../reading/answer-lines.ts';
import { inOrder } from '../../reading/in-order.ts';
import { ReadingThreads } from '../../reading/reading-threads.ts';
import { threadEntry } from '../../reading/thread-entry.ts';
import { lineBatches } from '../../receive/line-batches.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';

export interface ExtractOptions {
  /** How many threads read; 1 reads in the process itself. */
  readonly jobs: number;
  /** Ends with an exit code that says so where a line could not be read. */
  readonly strict?: true;
  /** Says at the end how many lines were read, even where all were. */
  readonly summary?: true;
  /** Adds to each record which rules made each value. */
  readonly why?: true;
}

/** Enough batches under way that no thread waits for the main one; enough bytes for one line of the greatest length. */
const batchesPerJob = 3;
const bytesUnderWay = 64 * 1024 * 1024;

/** `readout extract`: articles as NDJSON on standard input, records as NDJSON on standard output, in the same order. */
export async function extractCommand(options: ExtractOptions): Promise<ExitCode> {
  const { stdin, stdout, stderr } = process;
  if (stdin.isTTY) stderr.write('Reading articles as NDJSON from the terminal; end with Ctrl-D.\n');
  const wishes: ReadingWishes = { why: options.why === true };
  const batches = lineBatches(stdin);
  let lines = 0;
  let failures = 0;
  const write = async (answer: Answer): Promise<void> => {
    lines += answer.lines;
    failures += answer.failures;
    if (!stdout.write(answer.bytes)) await once(stdout, 'drain');
  };
  if (options.jobs === 1) {
    // Loaded here alone: where threads read, this one needs no engine.
    const { answerLines } = await import('../../reading/answer-lines.ts');
    const { overlaidLibrary } = await import('../../overlay/overlaid-library.ts');
    const library = await overlaidLibrary(process.env);
    for await (const batch of batches) await write(answerLines(batch, wishes, library));
  } else {
    const threads = new ReadingThreads(threadEntry, options.jobs, wishes);
    const window = { items: batchesPerJob * options.jobs, bytes: bytesUnderWay };
    try {
      for await (const answer of inOrder(
        batches,
        window,
        batch => batch.bytes.length,
        batch => threads.answer(batch),
      ))
        await write(answer);
    } finally {
      await threads.close();
    }
  }
  const all = lines === 1 ? '1 line' : `${lines} lines`;
  if (failures > 0) stderr.write(`${failures} of ${all} could not be read; each has an error in its place.\n`);
  else if (options.summary === true) stderr.write(`${all} read.\n`);
  return options.strict === true && failures > 0 ? exitCodes.unread : exitCodes.ok;
}
