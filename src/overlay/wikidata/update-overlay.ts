import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { overlayOf, readOverlay, writeOverlay } from '../overlay-file.ts';
import { askService, type ServiceLimits, serviceLimits } from './ask-service.ts';
import { type LinesOfAnswer, linesOfAnswer } from './lines-of-answer.ts';
import { officeAnswer } from './office-answer.ts';
import { officeQuery } from './office-query.ts';
import { UpdateError } from './update-error.ts';

/** The public service of Wikidata. */
export const wikidataService = 'https://query.wikidata.org/sparql';

export interface UpdateWishes {
  readonly endpoint: URL;
  /** Offices that began or ended on this day (ISO) or after it. */
  readonly since: string;
  /** ISO day on which the update is made. */
  readonly today: string;
  /** The file of the overlay. */
  readonly path: string;
  /** What Readout came with. */
  readonly gazetteer: Gazetteer;
  readonly limits?: ServiceLimits;
}

export interface UpdateOutcome extends LinesOfAnswer {
  /** How many lines of the user's own, from elsewhere than Wikidata, were kept: they go before Wikidata's. */
  readonly kept: number;
  readonly changed: boolean;
}

/**
 * Asks Wikidata who began or ended an office, and puts that in the place of what the overlay had from there; lines with another source
 * are the user's own and stay. The overlay is replaced once the whole answer has come and fits, and not touched otherwise: an
 * UpdateError or OverlayError says why.
 */
export async function updateOverlay({
  endpoint,
  since,
  today,
  path,
  gazetteer,
  limits = serviceLimits,
}: UpdateWishes): Promise<UpdateOutcome> {
  const before = await readOverlay(path, gazetteer);
  const states = gazetteer.states.flatMap(({ wikidata }) => wikidata ?? []);
  const answer = officeAnswer.safeParse(await askService(endpoint, officeQuery(states, since), limits));
  if (!answer.success) {
    const [issue] = answer.error.issues;
    throw new UpdateError(
      `${endpoint} answers in another form than Wikidata's query service (${issue?.path.join('.')}: ${issue?.message}). Check --endpoint.`,
    );
  }
  const rows = answer.data.results.bindings;
  const found = linesOfAnswer(rows, gazetteer, today);
  if (found.lines.length === 0) {
    throw new UpdateError(
      `${endpoint} knows of no office that began or ended since ${since}${rows.length > 0 ? ` that could be used (${rows.length} left out)` : ''}. Give an earlier day with --since.`,
    );
  }
  const own = (before?.lines ?? []).filter(({ source }) => source !== 'wikidata');
  const taken = new Set(own.map(({ id }) => id));
  const overlay = overlayOf([...own, ...found.lines.filter(({ id }) => !taken.has(id))]);
  const changed = overlay.digest !== before?.digest;
  if (changed) await writeOverlay(path, overlay, gazetteer);
  return { ...found, kept: own.length, changed };
}
