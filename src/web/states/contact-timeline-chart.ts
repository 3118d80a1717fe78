import { contactKinds } from '../../diplomacy/vocabulary.ts';
import type { Timeline } from '../../following/timeline.ts';
import { contactAddress } from '../addresses.ts';
import type { Chart } from '../charts/chart.ts';
import { dotTimeline } from '../charts/dot-timeline.ts';
import type { InterfaceLanguage } from '../interface-language.ts';
import { stateMessages } from '../messages/state-messages.ts';
import { vocabulary } from '../messages/vocabulary.ts';

/** Silences that are marked in the picture; shorter ones are plain to see. */
const mostSilences = 3;

/** Contacts in time, a row for each kind, with the longest silences. */
export function contactTimelineChart({ rows, silences }: Timeline, language: InterfaceLanguage): Chart {
  const words = stateMessages[language];
  const { contactKind } = vocabulary[language];
  const dates = rows.map(({ contact }) => contact.date).filter(date => date !== null);
  const [first, last] = [dates.at(0), dates.at(-1)];
  const [longest] = silences;
  const kinds = contactKinds.filter(kind => rows.some(({ contact }) => contact.kind === kind));
  return dotTimeline({
    id: 'contacts',
    title: words.timeline,
    description:
      first === undefined || last === undefined
        ? words.noTimeline
        : `${words.timelineAbout(dates.length, first, last)}${longest === undefined ? '' : ` ${words.longest(longest.days, longest.from, longest.to)}`}`,
    rows: kinds.map(kind => ({ key: kind, name: contactKind[kind] })),
    dots: rows.map(({ contact: { id, kind, status, date, end, participants } }) => ({
      row: kind,
      date,
      end,
      name: `${date ?? ''} ${participants.map(({ name }) => name).join(' + ')}`.trim(),
      href: contactAddress(id),
      hollow: status === 'planned',
    })),
    spans: silences
      .slice(0, mostSilences)
      .map(({ days, from, to, after }) => ({ from, to, name: words.silence(days), href: contactAddress(after) })),
    columns: [words.date, words.kind, words.people],
    language,
  });
}
