/** Runs in a thread of its own: reads the one PDF that it is given, within limits, and answers. */
import { parentPort, workerData } from 'node:worker_threads';
import { limitAllocations } from './limit-allocations.ts';
import { parserComplaints } from './parser-complaints.ts';
import type { PdfAnswer, PdfLimits } from './pdf-text.ts';

const { bytes, limits }: { readonly bytes: Uint8Array; readonly limits: PdfLimits } = workerData;
const allocations = limitAllocations({ largest: limits.largestBuffer, total: limits.allBuffers });
const complaints = parserComplaints();
// The parser keeps the constructors that it finds when it is loaded.
const { readPdf } = await import('./read-pdf.ts');
const read = await readPdf(bytes, limits.pages);
parentPort?.postMessage(answer());

function answer(): PdfAnswer {
  if (allocations.exceeded) return { failed: 'too-large', detail: 'It unpacks to too much.' };
  const isPartial = 'read' in read || read.failed === 'no-text';
  if (isPartial && complaints.stream) return { failed: 'broken-pdf', detail: 'A compressed stream is damaged.' };
  if (isPartial && complaints.font) return { failed: 'unknown-encoding', detail: 'A font could not be read.' };
  return read;
}
