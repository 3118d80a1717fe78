import { readFile } from 'node:fs/promises';
import picocolors from 'picocolors';
import type { Gazetteer, Person } from '../../gazetteer/gazetteer.ts';
import { overlaidLibrary } from '../../overlay/overlaid-library.ts';
import { decodeUtf8 } from '../../receive/decode.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { Page } from '../report/page.ts';
import { type Terminal, terminalOf } from '../terminal.ts';
import type { CompareOptions, LeaderList } from './gazetteer-options.ts';
import { type Comparison, compareList } from './lists/compare-list.ts';
import { g20List } from './lists/g20-list.ts';
import { type LeadersList, ListError, type ListedLeader } from './lists/listed-leader.ts';
import { reignList } from './lists/reign-list.ts';
import { wikidataList } from './lists/wikidata-list.ts';

/** `readout gazetteer compare`: whom of a list the gazetteer lacks, and whose years differ. Differences are no failure. */
export async function compareCommand(file: string, { list, format }: CompareOptions): Promise<ExitCode> {
  const { gazetteer } = await overlaidLibrary(process.env);
  const comparison = compareList(await readList(file, list, gazetteer), gazetteer);
  switch (format) {
    case 'json':
      process.stdout.write(`${JSON.stringify(comparisonJson(comparison), null, 2)}\n`);
      break;
    case 'text':
      process.stdout.write(comparisonInText(comparison, terminalOf(process.stdout, process.env)));
      break;
  }
  return exitCodes.ok;
}

async function readList(file: string, list: LeaderList, gazetteer: Gazetteer): Promise<LeadersList> {
  try {
    const bytes = await readFile(file);
    // REIGN's list was saved in Latin-1, with lines in UTF-8 among the others.
    const text = bytes
      .toString('latin1')
      .split('\n')
      .map(line => decodeUtf8(Buffer.from(line, 'latin1')) ?? line)
      .join('\n');
    switch (list) {
      case 'wikidata':
        return wikidataList(text, gazetteer);
      case 'reign':
        return reignList(text, gazetteer);
      case 'g20':
        return g20List(text, gazetteer);
    }
  } catch (error) {
    if (error instanceof ListError) throw new ListError(`${file}: ${error.message}`);
    throw error;
  }
}

function comparisonInText({ leaders, missing, otherYears }: Comparison, { width, colour }: Terminal): string {
  const page = new Page(width, picocolors.createColors(colour));
  const known = leaders - missing.length;
  page.paragraph(
    0,
    page.run(
      `${known} of ${leaders} leaders are in the gazetteer (${((100 * known) / Math.max(1, leaders)).toFixed(1)} %), ${otherYears.length} of them with other years.`,
    ),
  );
  if (missing.length > 0) {
    page.blank();
    page.paragraph(0, page.run('Missing', page.colours.bold));
    for (const listed of byPlace(missing))
      page.paragraph(
        2,
        page.run(
          `${placeOf(listed)}: ${listed.name}, ${yearsOf(listed)}${listed.wikidata === null ? '' : `, ${listed.wikidata}`}`,
        ),
      );
  }
  if (otherYears.length > 0) {
    page.blank();
    page.paragraph(0, page.run('Other years', page.colours.bold));
    for (const listed of byPlace(otherYears.map(({ listed }) => listed))) {
      const person = otherYears.find(other => other.listed === listed)?.person;
      if (person !== undefined)
        page.paragraph(
          2,
          page.run(`${placeOf(listed)}: ${listed.name}, ${yearsOf(listed)};`),
          page.run(`${person.id} ${termsOf(person)}`, page.colours.dim),
        );
    }
  }
  return page.text;
}

const byPlace = (leaders: readonly ListedLeader[]): ListedLeader[] =>
  [...leaders].sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0));
const placeOf = ({ place, state }: ListedLeader): string => (state === null ? `${place} (no state of the gazetteer)` : place);
const yearsOf = ({ from, to }: ListedLeader): string => `${from ?? '?'} – ${to ?? ''}`.trimEnd();
const termsOf = ({ terms }: Person): string =>
  terms.map(({ role, from, to }) => `${from} – ${to ?? ''}`.trimEnd().concat(` ${role}`)).join(', ');

function comparisonJson({ leaders, missing, otherYears }: Comparison): object {
  return {
    leaders,
    known: leaders - missing.length,
    missing,
    otherYears: otherYears.map(({ listed, person: { id, terms } }) => ({ ...listed, id, terms })),
  };
}
