import { isWithin } from '../../following/days-of.ts';
import { isBetween, tookPlace } from '../../following/followed-contact.ts';
import { type FormulaInReadout, type FormulaUse, formulaUse } from '../../following/formula-use.ts';
import { readoutsWithFormulas } from '../../following/readouts-with-formulas.ts';
import { overlaidLibrary } from '../../overlay/overlaid-library.ts';
import type { Query } from '../../query/query.ts';
import { withSettledArchive } from '../contacts/settled-archive.ts';
import type { ExitCode } from '../exit-codes.ts';
import { askedPeriod, askedState } from './asked-names.ts';
import type { ContactsOf } from './contacts-of.ts';
import type { FormulasOptions } from './following-options.ts';
import { formulasPage } from './formulas-page.ts';
import { counted } from './new-page.ts';
import { printRows } from './print-rows.ts';
import { type CsvRow, citationCells, prefixedCitationColumns } from './rows-as-csv.ts';

/** `readout formulas`: which stock phrases are used how often, which are new, dropped or back again. */
export async function formulasCommand(options: FormulasOptions, contactsOf: ContactsOf): Promise<ExitCode> {
  const library = await overlaidLibrary(process.env);
  const state = options.state === undefined ? null : askedState(options.state, library);
  const other = options.with === undefined ? null : askedState(options.with, library);
  const { since, until } = askedPeriod(options.since, options.until);
  const states = [state, other].filter(code => code !== null);
  const query: Query = states.length === 0 ? { kind: 'has', what: 'contact' } : { kind: 'contact', fields: { states } };
  return withSettledArchive(options.archive, async archive => {
    const contacts = (await contactsOf(archive, query)).filter(contact => isBetween(contact, states));
    const readouts = await readoutsWithFormulas(contacts, archive.each(query), state);
    const uses = formulaUse(readouts, { since, until, by: options.by });
    const asked = contacts.filter(contact => tookPlace(contact) && isWithin(contact.date, since, until));
    return printRows(
      {
        text: terminal => formulasPage(headOf(state, other, asked.length), uses, terminal),
        json: { state, with: other, since, until, readouts: asked.length, formulas: uses },
        columns,
        rows: uses.map(rowOf),
      },
      options,
    );
  });
}

const headOf = (state: string | null, other: string | null, readouts: number): string =>
  [
    state === null ? 'Formulas' : `Formulas of ${state}`,
    other === null ? '' : ` ${state === null ? 'in contacts ' : ''}with ${other}`,
    `, ${counted(readouts, 'readout')}`,
  ].join('');

const columns = [
  'formula',
  'status',
  'uses',
  'readouts',
  'rate',
  'low',
  'high',
  'articles',
  'before',
  'before_chance',
  'between',
  'between_chance',
  'after',
  'after_chance',
  'periods',
  'first',
  ...prefixedCitationColumns('first_'),
  'last',
  ...prefixedCitationColumns('last_'),
];

const rowOf = ({
  formula,
  status,
  uses,
  readouts,
  rate,
  articles,
  before,
  between,
  after,
  periods,
  first,
  last,
}: FormulaUse): CsvRow => ({
  formula,
  status,
  uses,
  readouts,
  rate: rate?.value ?? null,
  low: rate?.low ?? null,
  high: rate?.high ?? null,
  articles,
  before: before.readouts,
  before_chance: before.chance,
  between: between?.readouts ?? null,
  between_chance: between?.chance ?? null,
  after: after.readouts,
  after_chance: after.chance,
  periods: periods.map(period => `${period.period} ${period.uses}/${period.readouts}`).join('; '),
  ...placeCells('first', first),
  ...placeCells('last', last),
});

const placeCells = (name: 'first' | 'last', place: FormulaInReadout | null): CsvRow => ({
  [name]: place?.date ?? null,
  ...citationCells(place?.mentions[0]?.citation, `${name}_`),
});
