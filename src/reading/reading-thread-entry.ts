/** Runs in a thread of its own: answers each batch of lines that it is sent. */
import { parentPort, workerData } from 'node:worker_threads';
import { overlaidLibrary } from '../overlay/overlaid-library.ts';
import type { LineBatch } from '../receive/line-batches.ts';
import { answerLines, type ReadingWishes } from './answer-lines.ts';
import type { ThreadMessage } from './reading-thread.ts';

const wishes: ReadingWishes = workerData;
const library = await overlaidLibrary(process.env);

parentPort?.on('message', (batch: LineBatch) => {
  const answer = answerLines(batch, wishes, library);
  const message: ThreadMessage = { answer };
  parentPort?.postMessage(message, [answer.bytes.buffer]);
});

const ready: ThreadMessage = { ready: true };
parentPort?.postMessage(ready);
