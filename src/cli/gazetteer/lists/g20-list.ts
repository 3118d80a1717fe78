import { z } from 'zod';
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import { type LeadersList, ListError, type ListedLeader } from './listed-leader.ts';

const holder = z.object({ name_en: z.string(), wikidata_id: z.string().nullable(), since: z.string().nullable() });

const list = z.object({
  snapshot_date: z.iso.date(),
  countries: z.record(
    z.string(),
    z.object({
      country: z.object({ iso_code: z.string(), name_en: z.string() }),
      positions: z.record(z.string(), z.object({ current_holder: holder.nullable() })),
    }),
  ),
});

/** A snapshot of who heads the states and governments of the G20 and ASEAN, as JSON: everyone in it was in office on its day. */
export function g20List(text: string, { states }: Gazetteer): LeadersList {
  const { success, data, error } = list.safeParse(jsonOf(text));
  if (!success)
    throw new ListError(`${error.issues[0]?.path.join('.')}: ${error.issues[0]?.message}. Is it a list of this kind?`);
  const leaders = Object.values(data.countries).flatMap(({ country, positions }) => {
    const holders = new Map(
      Object.values(positions).flatMap(({ current_holder: held }) => (held === null ? [] : [[held.name_en, held]])),
    );
    return [...holders.values()].map(
      ({ name_en: name, wikidata_id: wikidata, since }): ListedLeader => ({
        place: country.name_en,
        state: states.find(({ code }) => code === country.iso_code)?.code ?? null,
        name,
        wikidata,
        from: since,
        to: null,
      }),
    );
  });
  return { leaders, upTo: data.snapshot_date };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ListError('It is no JSON.');
  }
}
