import picocolors from 'picocolors';
import type { LogEntry } from '../../archive/review-pages.ts';
import type { Json } from '../../review/correction.ts';
import { withArchive } from '../archive/with-archive.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { Page } from '../report/page.ts';
import { terminalOf } from '../terminal.ts';
import { fieldInWords } from './field-in-words.ts';
import type { LogOptions } from './review-options.ts';

/** `readout log`: who decided and took back what, the latest first. */
export async function logCommand({ archive: asked, format, limit, after }: LogOptions): Promise<ExitCode> {
  return withArchive(asked, 'read', async archive => {
    const { entries, next } = await archive.log({ limit, ...(after === undefined ? {} : { after }) });
    switch (format) {
      case 'json':
        process.stdout.write(`${JSON.stringify({ entries, next }, null, 2)}\n`);
        break;
      case 'text': {
        const { width, colour } = terminalOf(process.stdout, process.env);
        const page = new Page(width, picocolors.createColors(colour));
        for (const entry of entries) printEntry(page, entry);
        if (entries.length > 0) process.stdout.write(page.text);
        if (entries.length === 0) process.stderr.write('Nobody has decided anything yet.\n');
        if (next !== null) process.stderr.write(`There is more: readout log --after ${next}\n`);
        break;
      }
    }
    return exitCodes.ok;
  });
}

function printEntry(page: Page, { n, kind, at, by, correction }: LogEntry): void {
  const { bold, dim } = page.colours;
  const { id, article, field, verdict, before, after, evidence, reason, undone } = correction;
  const what = kind === 'undo' ? `undo ${verdict}` : verdict;
  page.paragraph(0, page.run(`${n}`, dim), page.run(what, bold), page.run(fieldInWords(field)), page.run(`· ${by} · ${at}`, dim));
  if (kind === 'correction') {
    if (verdict !== 'accept') page.paragraph(2, page.run(`${inWords(before)} → ${inWords(after)}`));
    if (evidence !== null && verdict === 'correct')
      page.paragraph(2, page.run(evidence.map(({ text }) => `“${text}”`).join(' … ')));
    if (reason !== null) page.paragraph(2, page.run(reason));
  }
  page.paragraph(2, page.run(`${article} · ${id}${kind === 'correction' && undone !== null ? ' · undone' : ''}`, dim));
}

const longest = 200;

/** A value on a line; an entry as a whole is long, and stands in full in JSON. */
function inWords(value: Json): string {
  if (value === null) return 'nothing';
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  return written.length > longest ? `${written.slice(0, longest)}…` : written;
}
