import type { Outlet } from '../gazetteer/gazetteer.ts';
import { fold } from '../language/fold.ts';

const byList = new WeakMap<readonly Outlet[], ReadonlyMap<string, Outlet>>();

/** The first outlet of a list that goes by a name; the names of a list are folded once. */
export function outletNamed(outlets: readonly Outlet[], name: string): Outlet | null {
  const made = byList.get(outlets) ?? byName(outlets);
  byList.set(outlets, made);
  return made.get(fold(name.trim())) ?? null;
}

function byName(outlets: readonly Outlet[]): Map<string, Outlet> {
  const named = new Map<string, Outlet>();
  for (const outlet of outlets)
    for (const form of [outlet.name, ...Object.values(outlet.names).flat()]) {
      const key = fold(form);
      if (!named.has(key)) named.set(key, outlet);
    }
  return named;
}
