import { type Chrono, en, id, type ParsedComponents, ru, zh } from 'chrono-node';
import { isoDate } from '../src/engine/calendar.ts';
import type { NameLanguage } from '../src/gazetteer/gazetteer.ts';
import { packs } from '../src/languages/index.ts';
import { readDates } from './read-dates.ts';
import { dateSets } from './sets/date-sets.ts';
import { table } from './table.ts';

/** chrono-node's own reader of each language; its Chinese one reads both scripts. */
const chronos: Readonly<Record<NameLanguage, Chrono>> = { en: en.casual, id: id.casual, ru: ru.casual, zh: zh.casual };

/**
 * How many of our press dates each reads right: that date, once, and no other; none where the sentence names none. The last
 * column forgives chrono-node where it reads one expression as the same day twice.
 */
export function datesAgainstChrono(): string {
  return table(
    ['language', 'Readout', 'chrono-node', 'chrono-node, a day twice forgiven'],
    packs.map(pack => {
      const cases = dateSets[pack.code];
      const right = (readAll: (text: string, published: string) => readonly string[]): string => {
        const hits = cases.filter(([text, published, date]) => readAll(text, published).join(' ') === (date ?? ''));
        return `${hits.length} / ${cases.length}`;
      };
      return [
        pack.name,
        right((text, published) => readDates(text, published, pack)),
        right((text, published) => chronoDates(text, published, chronos[pack.code])),
        right((text, published) => [...new Set(chronoDates(text, published, chronos[pack.code]))]),
      ];
    }),
  );
}

/** What chrono-node reads, in our way of writing dates; a time of day alone is no date and is left out. */
function chronoDates(text: string, published: string, chrono: Chrono): string[] {
  const anchor = { instant: new Date(`${published}T12:00:00Z`), timezone: 0 };
  return chrono
    .parse(text, anchor)
    .filter(
      ({ start }) =>
        (['day', 'weekday', 'month', 'year'] as const).some(part => start.isCertain(part)) || !start.isCertain('hour'),
    )
    .map(({ start, end }) => (end == null || dayOf(end) === dayOf(start) ? dayOf(start) : `${dayOf(start)}/${dayOf(end)}`));
}

function dayOf(components: ParsedComponents): string {
  const day = isoDate(components.get('year') ?? 0, components.get('month') ?? 0, components.get('day') ?? 0);
  const monthAlone = components.isCertain('month') && !components.isCertain('day') && !components.isCertain('weekday');
  return monthAlone ? day.slice(0, 7) : day;
}
