import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { largestArticle } from '../../bytes.ts';
import { ReceiveError } from '../../receive-error.ts';
import type { PdfAnswer, PdfLimits, PdfText } from './pdf-text.ts';

const thread = new URL(`./pdf-thread${extname(import.meta.url)}`, import.meta.url);

export const pdfLimits: PdfLimits = {
  pages: 500,
  milliseconds: 60_000,
  heap: 512,
  largestBuffer: 128 * 1024 * 1024,
  allBuffers: 1024 * 1024 * 1024,
};

/**
 * The text of a PDF: paragraphs made of lines, without running heads and page numbers. It is read in a thread of its own, which
 * ends when it takes too long or too much memory. Throws a ReceiveError where it is too large, locked, cut off, damaged, or holds
 * pictures of text alone.
 */
export async function textOfPdf(bytes: Uint8Array, limits: PdfLimits = pdfLimits): Promise<PdfText> {
  if (bytes.length > largestArticle)
    throw new ReceiveError('too-large', `It is larger than ${largestArticle / 1_000_000} MB; split it, or save its text.`);
  if (isCutOff(bytes))
    throw new ReceiveError('broken-pdf', 'The PDF breaks off before its end; get it anew, as the download was not complete.');
  const answer = await answerOf(bytes, limits);
  if ('read' in answer) return answer.read;
  throw new ReceiveError(answer.failed, adviceOn(answer.failed, limits));
}

/** A whole file ends with a mark, after which programs add little. */
function isCutOff(bytes: Uint8Array): boolean {
  return !Buffer.from(bytes.subarray(-2048)).includes('%%EOF');
}

function answerOf(bytes: Uint8Array, limits: PdfLimits): Promise<PdfAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(thread, {
      // The parser takes its bytes over, and the original is still needed.
      workerData: { bytes: new Uint8Array(bytes), limits },
      resourceLimits: { maxOldGenerationSizeMb: limits.heap, stackSizeMb: 4 },
      env: {},
      stdout: true,
      stderr: true,
    });
    const timer = setTimeout(() => {
      reject(
        new ReceiveError(
          'too-slow',
          `The PDF took longer than ${limits.milliseconds / 1000} s; save its text, as with: pdftotext FILE.pdf FILE.txt`,
        ),
      );
      void worker.terminate();
    }, limits.milliseconds);
    worker.once('message', (answer: PdfAnswer) => {
      resolve(answer);
      void worker.terminate();
    });
    worker.once('error', error => {
      const isFull = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      resolve({ failed: isFull ? 'too-large' : 'broken-pdf', detail: error.message });
    });
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve({ failed: 'broken-pdf', detail: 'The thread ended.' });
    });
  });
}

function adviceOn(failed: Extract<PdfAnswer, { failed: string }>['failed'], { pages }: PdfLimits): string {
  switch (failed) {
    case 'encrypted':
      return 'The PDF is locked with a password; open it, save a copy without one, and add that.';
    case 'no-text':
      return 'The PDF has no text, as a scan has none; recognise its text first, as with: ocrmypdf FILE.pdf READ.pdf';
    case 'unknown-encoding':
      return 'The PDF does not say which characters its fonts draw; recognise its text, as with: ocrmypdf --force-ocr FILE.pdf READ.pdf';
    case 'too-many':
      return `The PDF has more than ${pages} pages; split it into articles.`;
    case 'too-large':
      return 'The PDF unpacks to more than an article can be; print it to a new PDF, or save its text.';
    case 'broken-pdf':
      return 'The PDF is damaged; get it anew, or save its text, as with: pdftotext FILE.pdf FILE.txt';
  }
}
