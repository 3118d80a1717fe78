import type { Library } from '../engine/library.ts';
import type { Evidence } from '../record/record.ts';
import { belongsTo } from './compared-report.ts';
import type { ComparedFigure, ComparedFormula, Places } from './comparison.ts';
import type { ToldAccount } from './told-account.ts';

/** Which columns have which formula; those of most columns first, then by id. */
export function comparedFormulas(accounts: readonly ToldAccount[], { formulas }: Library): ComparedFormula[] {
  const found = accounts.flatMap(account =>
    account.teller.source.record.formulas
      .filter(({ evidence }) => isInContact(account, evidence))
      .map(({ id, evidence }) => ({ account, evidence, key: id, id })),
  );
  const ids = new Set(found.map(({ id }) => id));
  const senses = new Map(ids.size === 0 ? [] : formulas.filter(({ id }) => ids.has(id)).map(({ id, sense }) => [id, sense]));
  return gathered(found).map(([{ id }, columns]) => ({ id, sense: senses.get(id) ?? null, in: columns }));
}

/** Which columns have which quantity. */
export function comparedFigures(accounts: readonly ToldAccount[]): ComparedFigure[] {
  const found = accounts.flatMap(account =>
    account.teller.source.record.figures
      .filter(({ evidence }) => isInContact(account, evidence))
      .map(({ kind, value, unit, evidence }) => ({ account, evidence, key: `${kind} ${value} ${unit}`, kind, value, unit })),
  );
  return gathered(found).map(([{ kind, value, unit }, columns]) => ({ kind, value, unit, in: columns }));
}

/** All of an article that is about the contact is; of another, what its statements and agenda hold. */
function isInContact({ teller }: ToldAccount, evidence: Evidence): boolean {
  if (teller.main) return true;
  const { record } = teller.source;
  const held = [...record.statements.filter(({ contact }) => belongsTo(teller, contact)), ...teller.contact.agenda].flatMap(
    said => said.evidence,
  );
  return evidence.some(piece => held.some(({ start, end }) => start <= piece.start && piece.end <= end));
}

interface Found {
  readonly account: ToldAccount;
  readonly evidence: Evidence;
  readonly key: string;
}

function gathered<F extends Found>(found: readonly F[]): [F, Places[]][] {
  return [...Map.groupBy(found, ({ key }) => key).values()]
    .flatMap((same): [F, Places[]][] => {
      const [first] = same;
      if (first === undefined) return [];
      const columns = [...Map.groupBy(same, ({ account }) => account.column.key)].map(([column, places]) => ({
        column,
        places: places.map(({ account, evidence }) => ({ article: account.teller.article, evidence })),
      }));
      return [[first, columns]];
    })
    .sort(([a, x], [b, y]) => y.length - x.length || (a.key < b.key ? -1 : 1));
}
