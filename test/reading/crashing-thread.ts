/** Stands in for the reading threads' entry: answers each batch with its own bytes, and ends where a line says 'crash'. */
import { parentPort } from 'node:worker_threads';
import type { ThreadMessage } from '../../src/reading/reading-thread.ts';
import type { LineBatch } from '../../src/receive/line-batches.ts';

parentPort?.on('message', ({ bytes }: LineBatch) => {
  const text = new TextDecoder().decode(bytes);
  if (text.includes('crash')) process.exit(3);
  if (text.includes('throw')) throw new Error('thrown in the thread');
  const message: ThreadMessage = {
    answer: { bytes: new TextEncoder().encode(text), lines: text.split('\n').length - 1, failures: 0 },
  };
  parentPort?.postMessage(message);
});

const ready: ThreadMessage = { ready: true };
parentPort?.postMessage(ready);
