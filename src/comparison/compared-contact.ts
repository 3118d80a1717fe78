import type { Library } from '../engine/library.ts';
import { compareDays } from '../merging/compare-days.ts';
import type { Evidence } from '../record/record.ts';
import type { Agreement, ComparedContact, ComparedDate, ComparedField } from './comparison.ts';
import type { SharedCast } from './shared-cast.ts';
import type { ToldAccount } from './told-account.ts';

interface Told<Value> {
  readonly account: ToldAccount;
  readonly value: Value;
  readonly evidence: Evidence | null;
}

/** Who, how, when, where and at whose initiative, as the accounts tell it. */
export function comparedContact(accounts: readonly ToldAccount[], cast: SharedCast, library: Library): ComparedContact {
  const nameOf = (state: string | null): string =>
    library.gazetteer.states.find(({ code }) => code === state)?.name ?? `${state}`;
  return {
    kind: fieldOf(
      accounts,
      ({ teller: { contact } }) => (contact.kind === 'contact' ? null : { value: contact.kind, evidence: contact.kindEvidence }),
      kind => kind,
      values => `told as ${values.join(' and as ').replaceAll('-', ' ')}`,
    ),
    participants: fieldOf(
      accounts,
      ({ teller }) => ({ value: cast.idsOf(teller, teller.contact.participants), evidence: null }),
      people => people.join(' '),
      lists => (areNested(lists) ? null : 'other people are named'),
    ),
    date: dateOf(accounts),
    initiator: fieldOf(
      accounts,
      ({ teller }) => {
        const { initiator } = teller.contact;
        return initiator === null ? null : { value: cast.idOf(teller, initiator.actor), evidence: initiator.evidence };
      },
      actor => actor,
      () => 'each account names another',
    ),
    place: fieldOf(
      accounts,
      ({ teller: { contact } }) =>
        contact.place === null
          ? null
          : { value: { name: contact.place.name, state: contact.place.state }, evidence: contact.place.evidence },
      place => `${place.state} ${place.name}`,
      places => {
        const states = [...new Set(places.map(({ state }) => state).filter(state => state !== null))];
        return states.length > 1 ? `in ${states.map(nameOf).join(' and in ')}` : null;
      },
    ),
    attendees: fieldOf(
      accounts,
      ({ teller }) => {
        const { attendees } = teller.contact;
        const [first, ...rest] = attendees.flatMap(({ evidence }) => evidence);
        if (first === undefined) return null;
        return {
          value: cast.idsOf(
            teller,
            attendees.map(({ actor }) => actor),
          ),
          evidence: [first, ...rest],
        };
      },
      people => people.join(' '),
      () => null,
    ),
  };
}

function dateOf(accounts: readonly ToldAccount[]): ComparedField<ComparedDate> {
  const dated = accounts.filter(({ teller }) => teller.contact.date.value !== null);
  const reasons = dated.flatMap((one, i) =>
    dated
      .slice(i + 1)
      .filter(other => other.teller.contact.date.value !== one.teller.contact.date.value)
      .map(other => compareDays(one.teller.day, other.teller.day)),
  );
  const worst = reasons.sort((a, b) => a.points - b.points)[0];
  return fieldOf(
    accounts,
    ({ teller: { contact } }) => {
      const { value, end, time, timeZone, evidence } = contact.date;
      return value === null ? null : { value: { value, end, time, timeZone }, evidence };
    },
    ({ value, end }) => `${value} ${end}`,
    () => (worst !== undefined && worst.points < 0 ? worst.because : null),
    () => worst?.because ?? null,
  );
}

/** `differs` gives the reason for which values contradict each other; null where they do not. `explains` says why they differ all the same. */
function fieldOf<Value>(
  accounts: readonly ToldAccount[],
  tell: (account: ToldAccount) => { readonly value: Value; readonly evidence: Evidence | null } | null,
  keyOf: (value: Value) => string,
  differs: (values: readonly Value[]) => string | null,
  explains: () => string | null = () => null,
): ComparedField<Value> {
  const told = accounts.flatMap((account): Told<Value>[] => {
    const said = tell(account);
    return said === null ? [] : [{ account, ...said }];
  });
  const values = [...Map.groupBy(told, ({ value }) => keyOf(value)).values()]
    .sort((a, b) => b.length - a.length)
    .flatMap(same => {
      const [first] = same;
      if (first === undefined) return [];
      return [
        {
          value: first.value,
          told: same.map(({ account, evidence }) => ({ column: account.column.key, article: account.teller.article, evidence })),
        },
      ];
    });
  const contradiction = values.length < 2 ? null : differs(values.map(({ value }) => value));
  const agreement: Agreement =
    values.length === 0 ? 'untold' : values.length === 1 ? 'agreed' : contradiction === null ? 'explained' : 'differing';
  const tells = new Set(told.map(({ account }) => account));
  return {
    agreement,
    because: contradiction ?? (agreement === 'explained' ? explains() : null),
    values,
    silent: accounts.filter(account => !tells.has(account)).map(({ teller }) => teller.article),
  };
}

/** Whether the shorter lists hold nobody whom the longest does not. */
function areNested(lists: readonly (readonly string[])[]): boolean {
  const longest = lists.reduce((a, b) => (b.length > a.length ? b : a), []);
  return lists.every(list => list.every(id => longest.includes(id)));
}
