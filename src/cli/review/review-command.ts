import picocolors from 'picocolors';
import type { QueuedItem } from '../../archive/review-pages.ts';
import { withSettledArchive } from '../contacts/settled-archive.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { Page } from '../report/page.ts';
import { printable } from '../report/printable.ts';
import { terminalOf } from '../terminal.ts';
import { fieldInWords } from './field-in-words.ts';
import type { QueueOptions } from './review-options.ts';

/** `readout review`: what deserves a person's eye, the most urgent first. */
export async function reviewCommand({ archive: asked, format, limit, after }: QueueOptions): Promise<ExitCode> {
  return withSettledArchive(asked, async archive => {
    const { items, next } = await archive.reviewQueue({ limit, ...(after === undefined ? {} : { after }) });
    switch (format) {
      case 'json':
        process.stdout.write(`${JSON.stringify({ items, next }, null, 2)}\n`);
        break;
      case 'text': {
        const { width, colour } = terminalOf(process.stdout, process.env);
        const page = new Page(width, picocolors.createColors(colour));
        for (const item of items) printItem(page, item);
        if (items.length > 0) process.stdout.write(page.text);
        if (items.length === 0) process.stderr.write('There is nothing to review.\n');
        if (next !== null) process.stderr.write(`There is more: readout review --after '${next}'\n`);
        break;
      }
    }
    return exitCodes.ok;
  });
}

function printItem(page: Page, item: QueuedItem): void {
  const { bold, dim } = page.colours;
  const { reason, message, field, evidence, article, title, outlet, published } = item;
  page.paragraph(0, page.run(reason, bold), page.run(message));
  if (evidence !== null) page.paragraph(2, page.run(evidence.map(({ text }) => `“${text}”`).join(' … ')));
  const source = [title, outlet, published?.slice(0, 10)].flatMap(part => part ?? []).map(printable);
  page.paragraph(2, page.run([article, ...source, ...(field === null ? [] : [fieldInWords(field)])].join(' · '), dim));
}
