import { z } from 'zod';
import type { Evaluation, FacetFigures } from './evaluate.ts';

const facetFloors = z.record(z.string(), z.number().min(0).max(1));

/** Figures below which nothing may fall, pinned with the gold that they hold for. F1 by facet, of all articles and of each language. */
export const floorSchema = z.strictObject({
  format: z.literal('readout-floor/1'),
  gold: z.string().describe("'sha256:' and the hash of all gold and texts."),
  all: facetFloors,
  languages: z.record(z.string(), facetFloors),
});
export type Floor = z.infer<typeof floorSchema>;

/** A figure that is lower than its floor; null where the facet is scored no more. */
export interface Fall {
  readonly language: string | null;
  readonly facet: string;
  readonly floor: number;
  readonly now: number | null;
}

const digits = 4;

/** Cut and not rounded, so that a floor is never higher than what it was made from. */
const cut = (figure: number): number => Math.floor(figure * 10 ** digits + 1e-9) / 10 ** digits;

const floorsOf = (figures: FacetFigures): Record<string, number> =>
  Object.fromEntries(Object.entries(figures).map(([facet, { f1 }]) => [facet, cut(f1)]));

export const floorOf = ({ facets, languages }: Evaluation, gold: string): Floor => ({
  format: 'readout-floor/1',
  gold,
  all: floorsOf(facets),
  languages: Object.fromEntries(Object.entries(languages).map(([language, figures]) => [language, floorsOf(figures)])),
});

/** Every figure that fell below its floor. */
export function fallsBelow(floor: Floor, now: Floor): Fall[] {
  const falls = (language: string | null, floors: Readonly<Record<string, number>>, figures: Readonly<Record<string, number>>) =>
    Object.entries(floors)
      .map(([facet, least]): Fall => ({ language, facet, floor: least, now: figures[facet] ?? null }))
      .filter(({ floor: least, now: figure }) => figure === null || figure < least);
  return [
    ...falls(null, floor.all, now.all),
    ...Object.entries(floor.languages).flatMap(([language, floors]) => falls(language, floors, now.languages[language] ?? {})),
  ];
}
