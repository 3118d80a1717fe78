import type { Comparison, Point } from './comparison.ts';

/** The points of a comparison by who reports them; each is in one group. */
export interface GroupedPoints {
  /** Reported by two columns or more. */
  readonly shared: readonly Point[];
  /** Reported by one column, while another tells what comes close to it. */
  readonly otherwise: readonly Point[];
  /** For each column that has any: what it alone reports, and nothing in the others comes close to. */
  readonly only: readonly { readonly column: string; readonly points: readonly Point[] }[];
  /** Reported by one column in words by which it cannot be looked for in another language. */
  readonly untold: readonly Point[];
}

export function groupedPoints({ columns, points }: Comparison): GroupedPoints {
  const groups = Map.groupBy(points, groupOf);
  const only = Map.groupBy(groups.get('only') ?? [], ({ told }) => told.find(({ status }) => status === 'reported')?.column);
  return {
    shared: groups.get('shared') ?? [],
    otherwise: groups.get('otherwise') ?? [],
    only: columns.flatMap(({ key }) => {
      const theirs = only.get(key);
      return theirs === undefined ? [] : [{ column: key, points: theirs }];
    }),
    untold: groups.get('untold') ?? [],
  };
}

function groupOf({ told }: Point): 'shared' | 'otherwise' | 'only' | 'untold' {
  if (told.filter(({ status }) => status === 'reported').length > 1) return 'shared';
  if (told.some(({ status }) => status === 'told-otherwise')) return 'otherwise';
  return told.some(({ status }) => status === 'cannot-tell') ? 'untold' : 'only';
}
