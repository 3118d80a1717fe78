import type { AccountKind } from '../diplomacy/vocabulary.ts';
import type { Library } from '../engine/library.ts';
import { copiesAmong } from '../merging/copies.ts';
import { byAge } from '../merging/report-of-contact.ts';
import type { Teller } from './compared-report.ts';

/** A report with those that repeat its wording. */
export interface ToldAccount {
  readonly teller: Teller;
  readonly copies: readonly Teller[];
  readonly column: ColumnHead;
}

/** Whose account it is. */
export interface ColumnHead {
  readonly key: string;
  readonly label: string;
  readonly side: string | null;
  readonly kind: AccountKind | null;
}

/** The accounts that reports give, copies folded into the most official and oldest of them, in the order of their columns. */
export function toldAccounts(tellers: readonly Teller[], library: Library): ToldAccount[] {
  const byKey = new Map(tellers.map(teller => [teller.key, teller]));
  const copies = copiesAmong(tellers);
  const alike = Map.groupBy(byKey.values(), teller => copies.get(teller.key)?.key ?? teller.key);
  const accounts = [...alike.values()]
    .flatMap(same => {
      const [teller, ...others] = same.toSorted((a, b) => rankOf(a.account) - rankOf(b.account) || byAge(a, b));
      return teller === undefined ? [] : [{ teller, copies: others, column: columnOf(teller, library) }];
    })
    .sort((a, b) => byColumn(a.column, b.column) || byAge(a.teller, b.teller));
  return new Set(accounts.map(({ column }) => column.key)).size > 1 ? accounts : accounts.map(onItsOwn);
}

/** Where all accounts are of one side and kind, each is laid beside the others. */
function onItsOwn(account: ToldAccount): ToldAccount {
  const { teller, column } = account;
  const name = teller.source.record.document.outlet?.name ?? teller.source.id;
  return { ...account, column: { ...column, key: teller.source.id, label: `${name} (${column.label})` } };
}

const order: readonly (AccountKind | null)[] = ['official', 'transcript', 'state-media', 'press', null];
const rankOf = (kind: AccountKind | null): number => order.indexOf(kind);

const byColumn = (a: ColumnHead, b: ColumnHead): number =>
  rankOf(a.kind) - rankOf(b.kind) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

const kindInWords: Readonly<Record<AccountKind, string>> = {
  official: 'official',
  transcript: 'transcript',
  'state-media': 'state media',
  press: 'press',
};

function columnOf({ side, account, outlet, source }: Teller, { gazetteer }: Library): ColumnHead {
  if (side !== null && account !== null) {
    const state = gazetteer.states.find(({ code }) => code === side)?.name ?? side;
    return { key: `${side} ${account}`, label: `${state}, ${kindInWords[account]}`, side, kind: account };
  }
  const name = source.record.document.outlet?.name ?? hostOf(source.address) ?? source.id;
  return { key: outlet ?? name, label: name, side, kind: account };
}

const hostOf = (address: string | null): string | null => /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(address ?? '')?.[1] ?? null;
