import { acts } from '../../diplomacy/vocabulary.ts';
import { contactAddress, personAddress, searchAddress } from '../addresses.ts';
import { type Bar, barsOverTime } from '../charts/bars-over-time.ts';
import type { Chart } from '../charts/chart.ts';
import { dotTimeline } from '../charts/dot-timeline.ts';
import type { InterfaceLanguage } from '../interface-language.ts';
import { peopleMessages } from '../messages/people-messages.ts';
import { vocabulary } from '../messages/vocabulary.ts';
import type { CitedPosition } from './cited-position.ts';
import type { ContactRow, Party } from './contact-row.ts';
import { howOf } from './contact-table.ts';

/** Those most often in contact have a row each; the rest share one. */
const mostRows = 8;
const others = 'others';

/** Who was how often in contact with somebody, the most often first. */
export function partnersOf(rows: readonly ContactRow[]): { readonly party: Party; readonly contacts: readonly ContactRow[] }[] {
  const partners = new Map<string, { readonly party: Party; readonly contacts: ContactRow[] }>();
  for (const row of rows)
    for (const party of row.others) {
      const partner = partners.get(party.id) ?? { party, contacts: [] };
      partners.set(party.id, partner);
      partner.contacts.push(row);
    }
  return [...partners.values()].sort((a, b) => b.contacts.length - a.contacts.length || (a.party.name < b.party.name ? -1 : 1));
}

/** The contacts of a person in time, a row for each of those most often met. */
export function contactsChart(rows: readonly ContactRow[], language: InterfaceLanguage): Chart {
  const words = peopleMessages[language];
  const named = partnersOf(rows).slice(0, mostRows);
  const keys = new Set(named.map(({ party }) => party.id));
  const dates = rows.flatMap(({ date }) => date ?? []).sort();
  const dots = rows.flatMap(row => {
    const own = row.others.filter(({ id }) => keys.has(id)).map(({ id }) => id);
    return (own.length === 0 ? [others] : own).map(key => ({
      row: key,
      date: row.date,
      name: `${row.date ?? words.undated}: ${howOf(row, language)}, ${row.others.map(({ name }) => name).join(', ')}`,
      href: contactAddress(row.id),
      hollow: row.status === 'planned',
    }));
  });
  return dotTimeline({
    id: 'contacts-over-time',
    title: words.contactsOverTime,
    description: words.contactsDescription(dates.length, dates[0] ?? '–', dates.at(-1) ?? '–'),
    rows: [
      ...named.map(({ party }) => ({ key: party.id, name: party.name })),
      ...(dots.some(({ row }) => row === others) ? [{ key: others, name: words.others }] : []),
    ],
    dots,
    columns: [words.date, words.partner, words.how],
    language,
  });
}

/** What a person did with words, by year. */
export function actsChart(id: string, positions: readonly CitedPosition[], language: InterfaceLanguage): Chart {
  const words = peopleMessages[language];
  const dated = positions.flatMap(({ act, date }) => (date === null ? [] : [{ act, year: date.slice(0, 4) }]));
  const years = dated.map(({ year }) => year).sort();
  const used = acts
    .map(act => ({ act, count: dated.filter(one => one.act === act).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const periods = everyYear(years[0], years.at(-1));
  const bars = used.flatMap(({ act }) =>
    periods.flatMap((period): Bar[] => {
      const value = dated.filter(one => one.act === act && one.year === period).length;
      const q = `speaker:${id.replace(/^person:/, '')} act:${act} date:${period}`;
      return value === 0 ? [] : [{ series: act, period, value, href: searchAddress({ q }) }];
    }),
  );
  return barsOverTime({
    id: 'acts-over-time',
    title: words.actsOverTime,
    description: words.actsDescription(dated.length, years[0] ?? '–', years.at(-1) ?? '–'),
    periods,
    series: used.map(({ act }) => ({ key: act, name: vocabulary[language].act[act] })),
    bars,
    columns: [words.year, words.act, words.statements],
    language,
  });
}

/** Longer than this, the years would not be told apart. */
const mostYears = 60;

/** All years from the first to the last. */
export function everyYear(first: string | undefined, last: string | undefined): string[] {
  if (first === undefined || last === undefined) return [];
  const from = Math.max(Number(first), Number(last) - mostYears + 1);
  return Array.from({ length: Number(last) - from + 1 }, (_, i) => String(from + i).padStart(4, '0'));
}

export const personDownload = (id: string, chart: 'contacts' | 'acts', asked: string): string =>
  `${personAddress(id)}/${chart}.csv${asked}`;
