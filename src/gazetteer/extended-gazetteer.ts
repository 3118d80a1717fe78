import { foldedName } from './folded-name.ts';
import { type Forms, type Gazetteer, nameLanguages, type Person } from './gazetteer.ts';
import { mergedTerms } from './merged-terms.ts';

/**
 * The gazetteer with more people laid over it. Whoever has the Wikidata item of someone known, or the id where no item speaks
 * against it, is the same person: the known id, name and state stay, names and terms of office are added. The version shows
 * both digests; the gazetteer's date moves up to the last day that the added terms tell of.
 */
export function extendedGazetteer(gazetteer: Gazetteer, added: readonly Person[], digest: string): Gazetteer {
  const people = new Map(gazetteer.people.map(person => [person.id, person]));
  const byItem = new Map(gazetteer.people.flatMap(person => (person.wikidata === null ? [] : [[person.wikidata, person.id]])));
  for (const person of added) {
    const id = knownId(person, people, byItem);
    const known = people.get(id);
    people.set(id, known === undefined ? { ...person, id } : joined(known, person));
    if (person.wikidata !== null) byItem.set(person.wikidata, id);
  }
  const days = added
    .flatMap(({ terms }) => terms.flatMap(({ from, to }) => [from, to ?? from]))
    .filter(date => date.length === 10);
  return {
    ...gazetteer,
    version: `${gazetteer.version} overlay+${digest}`,
    asOf: days.reduce((latest, day) => (day > latest ? day : latest), gazetteer.asOf),
    people: [...people.values()],
  };
}

/** The id under which a person is, or is to be, known: another person's id is never taken. */
function knownId(person: Person, people: ReadonlyMap<string, Person>, byItem: ReadonlyMap<string, string>): string {
  const sameItem = person.wikidata === null ? undefined : byItem.get(person.wikidata);
  if (sameItem !== undefined) return sameItem;
  const item = people.get(person.id)?.wikidata ?? null;
  return item === null || person.wikidata === null ? person.id : `${person.id}-${person.wikidata.toLowerCase()}`;
}

function joined(known: Person, added: Person): Person {
  return {
    ...known,
    wikidata: known.wikidata ?? added.wikidata,
    names: joinedForms(known.names, { ...added.names, en: [added.name, ...(added.names.en ?? [])] }, [known.name]),
    short: joinedForms(known.short, added.short, []),
    terms: mergedTerms(known, added),
    source: [...new Set([...known.source.split('+'), ...added.source.split('+')])].join('+'),
  };
}

/** The known forms, then those of the added ones that do not fold like one before them. */
function joinedForms(known: Forms, added: Forms, besides: readonly string[]): Forms {
  const forms: Partial<Record<(typeof nameLanguages)[number], readonly string[]>> = {};
  for (const language of nameLanguages) {
    const own = known[language] ?? [];
    const seen = new Set([...own, ...(language === 'en' || language === 'id' ? besides : [])].map(foldedName));
    const fresh = (added[language] ?? []).filter(form => !seen.has(foldedName(form)) && seen.add(foldedName(form)));
    if (own.length + fresh.length > 0) forms[language] = [...own, ...fresh];
  }
  return forms;
}
