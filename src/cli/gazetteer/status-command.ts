import picocolors from 'picocolors';
import { standardLibrary } from '../../engine/library.ts';
import { overlaidLibrary } from '../../overlay/overlaid-library.ts';
import { readOverlay } from '../../overlay/overlay-file.ts';
import { overlayPath } from '../../overlay/overlay-path.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { Page } from '../report/page.ts';
import { type Terminal, terminalOf } from '../terminal.ts';
import { type GazetteerFigures, gazetteerFigures } from './gazetteer-figures.ts';
import type { GazetteerFormat } from './gazetteer-options.ts';

/** The user's own file, and how many people stand in it; null where there is none. */
interface OverlayFigures {
  readonly path: string;
  readonly people: number | null;
  readonly digest: string | null;
}

/** `readout gazetteer status`: how much is known, from where, and up to when. */
export async function statusCommand(format: GazetteerFormat): Promise<ExitCode> {
  const path = overlayPath(process.env);
  const overlay = await readOverlay(path, standardLibrary().gazetteer);
  const figures = gazetteerFigures((await overlaidLibrary(process.env)).gazetteer);
  const own: OverlayFigures = { path, people: overlay?.lines.length ?? null, digest: overlay?.digest ?? null };
  switch (format) {
    case 'json':
      process.stdout.write(`${JSON.stringify({ ...figures, overlay: own }, null, 2)}\n`);
      break;
    case 'text':
      process.stdout.write(statusInText(figures, own, terminalOf(process.stdout, process.env)));
      break;
  }
  return exitCodes.ok;
}

function statusInText(figures: GazetteerFigures, overlay: OverlayFigures, { width, colour }: Terminal): string {
  const page = new Page(width, picocolors.createColors(colour));
  const share = (part: number): string => `${((100 * part) / Math.max(1, figures.people)).toFixed(1)} %`;
  const { day, month, year } = figures.termsByPrecision;
  page.paragraph(0, page.run('Gazetteer', page.colours.bold), page.run(figures.version));
  page.row('Known up to', page.run(figures.asOf));
  page.row('People', page.run(`${figures.people}, ${figures.withWikidata} of them with a Wikidata item`));
  page.row('Terms', page.run(`${figures.terms}: ${day} known to the day, ${month} to the month, ${year} to the year`));
  page.row('Verified', page.run(`${figures.verified} people (${share(figures.verified)})`));
  page.row('Partly', page.run(`${figures.partlyVerified} people (${share(figures.partlyVerified)})`));
  page.row('Unverified', page.run(`${figures.unverified} people (${share(figures.unverified)})`));
  Object.entries(figures.bySource).forEach(([source, { people, terms }], i) => {
    page.row(i === 0 ? 'By source' : '', page.run(source), page.run(`${people} people, ${terms} terms`, page.colours.dim));
  });
  page.row('States', page.run(String(figures.states)));
  page.row('Organisations', page.run(String(figures.organisations)));
  page.row('Outlets', page.run(String(figures.outlets)));
  page.row(
    'Overlay',
    page.run(
      overlay.people === null
        ? `none; 'readout gazetteer update' makes it at ${overlay.path}`
        : `${overlay.people} people in ${overlay.path}, digest ${overlay.digest ?? ''}`,
    ),
  );
  return page.text;
}
