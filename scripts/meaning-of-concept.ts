import type { Concept } from '../src/language/concept.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** What a concept means, in a few words for a table: entries that mean the same stand in one row. */
export function meaningOf(concept: Concept): string {
  switch (concept.kind) {
    case 'month':
      return months[concept.month - 1] ?? String(concept.month);
    case 'weekday':
      return weekdays[concept.weekday] ?? String(concept.weekday);
    case 'relative-day':
      return signed(concept.days);
    case 'cue':
      return `${concept.form}: ${concept.act}${concept.performs ? ', performs it' : ''}${concept.mutual === true ? ', mutual' : ''}`;
    case 'contact':
      return `${concept.contact}, ${concept.form}${concept.initiates === null ? '' : `, initiated by the ${concept.initiates}`}`;
    case 'role':
      return concept.former ? 'of former holders' : concept.role;
    case 'topic':
      return `${concept.topics.join(', ')}${concept.weight === 1 ? ' (faintly)' : ''}`;
    default: {
      const { kind, ...rest } = concept;
      const meaning = Object.values(rest).map(String).join(', ');
      return meaning === '' ? kind : meaning;
    }
  }
}

const signed = (days: number): string => (days > 0 ? `+${days}` : String(days));
