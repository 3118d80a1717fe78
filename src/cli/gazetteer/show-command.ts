import picocolors from 'picocolors';
import { findEntries, nearestEntries } from '../../gazetteer/find-entries.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { FormKind, KnownForm } from '../../gazetteer/known-forms.ts';
import { overlaidLibrary } from '../../overlay/overlaid-library.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { Page } from '../report/page.ts';
import { printable } from '../report/printable.ts';
import { type Terminal, terminalOf } from '../terminal.ts';
import { entryJson } from './entry-json.ts';
import { entryInOneLine, printEntry } from './entry-part.ts';
import type { GazetteerFormat } from './gazetteer-options.ts';

/** `readout gazetteer show`: the entries that a query names; where it names none, the nearest, and an exit code that says so. */
export async function showCommand(query: string, format: GazetteerFormat): Promise<ExitCode> {
  const { gazetteer } = await overlaidLibrary(process.env);
  const found = findEntries(gazetteer, query);
  switch (format) {
    case 'json':
      process.stdout.write(`${JSON.stringify(found.map(entryJson), null, 2)}\n`);
      break;
    case 'text':
      if (found.length > 0) process.stdout.write(entriesInText(found, query, gazetteer, terminalOf(process.stdout, process.env)));
      break;
  }
  if (found.length > 0) return exitCodes.ok;
  process.stderr.write(nothingFound(query, nearestEntries(gazetteer, query, mostSuggestions), gazetteer));
  return exitCodes.unread;
}

const mostSuggestions = 5;

function entriesInText(found: readonly KnownForm[], query: string, gazetteer: Gazetteer, { width, colour }: Terminal): string {
  const page = new Page(width, picocolors.createColors(colour));
  const [only] = found;
  if (only !== undefined && found.length === 1) {
    printEntry(page, only, gazetteer);
    return page.text;
  }
  page.paragraph(0, page.run(`${found.length} entries are known as '${query}':`));
  for (const { found: entry, as } of found)
    page.paragraph(
      2,
      page.run(entry.entry.id, page.colours.bold),
      page.run(`${entryInOneLine(entry, gazetteer)}${standsFor(as)}`),
    );
  page.blank();
  page.paragraph(
    0,
    page.run(`Give an id to see all that is known: readout gazetteer show ${only?.found.entry.id ?? ''}`, page.colours.dim),
  );
  return page.text;
}

function nothingFound(query: string, nearest: readonly KnownForm[], gazetteer: Gazetteer): string {
  const nothing = `readout: '${printable(query)}' names nobody and nothing in the gazetteer.`;
  if (nearest.length === 0) return `${nothing} Try a surname or another spelling.\n`;
  return [
    nothing,
    'Did you mean:',
    ...nearest.map(
      ({ found, form }) =>
        `  ${found.entry.id}  ${form === found.entry.name ? '' : `${form}, `}${entryInOneLine(found, gazetteer)}`,
    ),
    '',
  ].join('\n');
}

/** How a form stands for its entry, where that is not plain. */
function standsFor(as: FormKind): string {
  switch (as) {
    case 'id':
    case 'code':
    case 'wikidata':
    case 'name':
    case 'short':
    case 'abbreviation':
      return '';
    case 'adjective':
    case 'capital':
    case 'city':
    case 'domain':
      return ` (by its ${as})`;
    case 'seat':
      return ' (by its seat of power)';
  }
}
