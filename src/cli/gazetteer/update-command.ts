import { standardLibrary } from '../../engine/library.ts';
import { overlayPath } from '../../overlay/overlay-path.ts';
import { updateOverlay, wikidataService } from '../../overlay/wikidata/update-overlay.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { UpdateOptions } from './gazetteer-options.ts';

/** `readout gazetteer update`: asks Wikidata for what has changed since the gazetteer was made. A failure changes nothing and is thrown. */
export async function updateCommand({ endpoint = new URL(wikidataService), since }: UpdateOptions): Promise<ExitCode> {
  const { gazetteer } = standardLibrary();
  const path = overlayPath(process.env);
  const day = since ?? gazetteer.asOf;
  process.stderr.write(`Asking ${endpoint} for offices that began or ended since ${day} …\n`);
  const today = new Date().toISOString().slice(0, 10);
  const { lines, unknown, leftOut, kept, changed } = await updateOverlay({ endpoint, since: day, today, path, gazetteer });
  const terms = lines.reduce((sum, line) => sum + line.terms.length, 0);
  const skipped = [...leftOut].map(([reason, rows]) => `${rows} ${reason}`);
  process.stdout.write(
    [
      `${people(lines.length)}, ${unknown} new to the gazetteer, with ${terms} ${terms === 1 ? 'term' : 'terms'} of office.`,
      ...(skipped.length > 0 ? [`Left out: ${skipped.join(', ')}.`] : []),
      ...(kept > 0 ? [`${people(kept)} of your own kept.`] : []),
      changed ? `Written to ${path}.` : `${path} was up to date.`,
      '',
    ].join('\n'),
  );
  return exitCodes.ok;
}

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);
