import type { Gazetteer } from '../gazetteer/gazetteer.ts';

/** Names people, states, organisations and outlets by their ids; an id that nobody has stays as it is. */
export function actorNames({ people, states, organisations, outlets }: Gazetteer): (id: string) => string {
  const names = new Map(
    [people, states, organisations, outlets].flatMap(entries => entries.map(({ id, name }) => [id, name] as const)),
  );
  return id => names.get(id) ?? id;
}
