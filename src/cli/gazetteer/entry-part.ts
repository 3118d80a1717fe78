import { type Forms, type Gazetteer, nameLanguages, type Person, type Term } from '../../gazetteer/gazetteer.ts';
import type { GazetteerEntry, KnownForm } from '../../gazetteer/known-forms.ts';
import type { Page } from '../report/page.ts';
import { precisionOf } from './precision.ts';

/** All that is known of an entry, for a person to read. */
export function printEntry(page: Page, { found }: KnownForm, gazetteer: Gazetteer): void {
  const { id, name } = found.entry;
  page.paragraph(0, page.run(name, page.colours.bold), page.run(id, page.colours.dim));
  switch (found.kind) {
    case 'person':
      if (found.entry.state !== null) page.row('Speaks for', page.run(stateName(found.entry.state, gazetteer)));
      printForms(page, 'Names', found.entry.names);
      printForms(page, 'Alone', found.entry.short);
      printTerms(page, found.entry, gazetteer);
      printWikidata(page, found.entry.wikidata);
      page.row('Source', page.run(found.entry.source));
      break;
    case 'state':
      page.row('Code', page.run(found.entry.code));
      printForms(page, 'Names', found.entry.names);
      printForms(page, 'In pairs', found.entry.abbreviation);
      printForms(page, 'Adjectives', found.entry.adjectives);
      printForms(page, 'Capital', found.entry.capitals);
      printForms(page, 'Seats', found.entry.seats);
      printForms(page, 'Cities', found.entry.cities);
      printWikidata(page, found.entry.wikidata);
      break;
    case 'organisation':
      printForms(page, 'Names', found.entry.names);
      printWikidata(page, found.entry.wikidata);
      break;
    case 'outlet':
      page.row('Kind', page.run(found.entry.kind));
      if (found.entry.side !== null) page.row('Side', page.run(stateName(found.entry.side, gazetteer)));
      printForms(page, 'Names', found.entry.names);
      if (found.entry.domains.length > 0) page.row('Domains', page.run(found.entry.domains.join(', ')));
      break;
  }
}

/** 'Xi Jinping, China: president', by the last office held. */
export function entryInOneLine(found: GazetteerEntry, gazetteer: Gazetteer): string {
  const { name } = found.entry;
  switch (found.kind) {
    case 'person': {
      const { state, terms } = found.entry;
      const last = terms.at(-1);
      return `${name}${state === null ? '' : `, ${stateName(state, gazetteer)}`}${last === undefined ? '' : `: ${officeOf(last, gazetteer)}, ${timeOf(last)}`}`;
    }
    case 'state':
      return `${name}, a state`;
    case 'organisation':
      return `${name}, an organisation`;
    case 'outlet':
      return `${name}, an outlet`;
  }
}

function printForms(page: Page, label: string, forms: Forms): void {
  let first = true;
  for (const language of nameLanguages) {
    const listed = forms[language] ?? [];
    if (listed.length === 0) continue;
    page.row(first ? label : '', page.run(language, page.colours.dim), page.run(listed.join(' · ')));
    first = false;
  }
}

function printTerms(page: Page, { terms }: Person, gazetteer: Gazetteer): void {
  terms.forEach((term, i) => {
    page.row(
      i === 0 ? 'Offices' : '',
      page.run(timeOf(term)),
      page.run(officeOf(term, gazetteer), page.colours.bold),
      page.run(`(${precisionOfTerm(term)})`, page.colours.dim),
    );
  });
  if (terms.some(({ to }) => to === null)) page.row('', page.run(`Terms are known up to ${gazetteer.asOf}.`, page.colours.dim));
}

const timeOf = ({ from, to }: Term): string => `${from} – ${to ?? 'now'}`;

function officeOf({ role, title, state, organisation }: Term, gazetteer: Gazetteer): string {
  const of =
    organisation !== null
      ? (gazetteer.organisations.find(({ id }) => id === organisation)?.name ?? organisation)
      : state === null
        ? null
        : stateName(state, gazetteer);
  const named = role === 'other' && title !== null ? [title, of] : [role, title, of];
  return named.filter(part => part !== null).join(', ');
}

/** 'to the day', or from one precision to the other where they differ. */
function precisionOfTerm({ from, to }: Term): string {
  const begins = precisionOf(from);
  const ends = to === null ? begins : precisionOf(to);
  return begins === ends ? `to the ${begins}` : `from the ${begins}, to the ${ends}`;
}

const stateName = (code: string, { states }: Gazetteer): string =>
  `${states.find(state => state.code === code)?.name ?? code} (${code})`;

function printWikidata(page: Page, item: string | null): void {
  page.row(
    'Wikidata',
    item === null ? page.run('not known', page.colours.dim) : page.run(`${item}, https://www.wikidata.org/wiki/${item}`),
  );
}
