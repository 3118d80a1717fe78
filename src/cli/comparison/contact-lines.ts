import type { ComparedDate, ComparedField, Comparison } from '../../comparison/comparison.ts';
import { inWords } from '../report/edition.ts';
import type { ComparisonNames } from './comparison-names.ts';

/** One field of the contact: its label, what is told and by whom. */
export interface ContactLine {
  readonly label: string;
  readonly values: readonly string[];
}

/** Who, how, when, where and at whose initiative, each with the columns that tell it; what no account tells is left out. */
export function contactLines({ contact, columns }: Comparison, names: ComparisonNames): ContactLine[] {
  const all = columns.flatMap(({ accounts }) => accounts).length;
  const line = <Value>(label: string, field: ComparedField<Value>, shown: (value: Value) => string): ContactLine[] => {
    if (field.agreement === 'untold') return [];
    const values = field.values.map(({ value, told }) =>
      told.length === all ? shown(value) : `${shown(value)} (${names.columns(told.map(({ column }) => column))})`,
    );
    const differ = field.agreement === 'differing' ? 'These disagree' : 'These do not disagree';
    const isDifferent = field.agreement === 'differing' || field.agreement === 'explained';
    const silent = silentColumns(field.silent);
    return [
      {
        label,
        values: [
          ...values,
          ...(isDifferent ? [field.because === null ? `${differ}.` : `${differ}: ${field.because}.`] : []),
          ...(silent.length === 0 ? [] : [`Not in this account: ${names.columns(silent)}`]),
        ],
      },
    ];
  };
  const silentColumns = (articles: readonly string[]): string[] =>
    columns.filter(({ accounts }) => accounts.every(({ article }) => articles.includes(article))).map(({ key }) => key);
  return [
    ...line('How', contact.kind, inWords),
    ...line('Who', contact.participants, people => names.actors(people)),
    ...line('When', contact.date, shownDate),
    ...line('Initiator', contact.initiator, actor => names.actor(actor)),
    ...line('Where', contact.place, ({ name, state }) => (state === null ? name : `${name}, ${names.state(state)}`)),
    ...line('Present', contact.attendees, people => names.actors(people)),
  ];
}

function shownDate({ value, end, time, timeZone }: ComparedDate): string {
  const clock = [time, timeZone].filter(part => part !== null).join(' ');
  const day = end === null ? value : `${value} to ${end}`;
  return clock === '' ? day : `${day}, ${clock}`;
}
