import { type Context, Hono } from 'hono';
import { acts, topics } from '../../diplomacy/vocabulary.ts';
import { foldedName } from '../../gazetteer/folded-name.ts';
import type { Person } from '../../gazetteer/gazetteer.ts';
import type { Names } from '../../query/names.ts';
import { actsChart, contactsChart } from '../../web/following/person-charts.ts';
import type { PersonRow } from '../../web/following/person-row.ts';
import { peopleMessages } from '../../web/messages/people-messages.ts';
import { peoplePage } from '../../web/pages/people-page.ts';
import { type AskedOfPage, personPage } from '../../web/pages/person-page.ts';
import { csvAnswer } from '../csv-answer.ts';
import { type PeopleSurvey, surveyPeople } from '../people/people-survey.ts';
import { type PersonContacts, personContacts } from '../people/person-contacts.ts';
import { type CountOf, personPositions } from '../people/person-positions.ts';
import { Refusal } from '../refusal.ts';
import { Remembered } from '../remembered.ts';
import { settled } from '../settled.ts';
import type { Routes, Workbench } from '../workbench.ts';

const rowsOfPage = 100;
/** In an archive of more articles people are counted while their page says so. */
const fewArticles = 1_000;
/** People whose names begin with what was asked for. */
const mostNamed = 50;

/** Who is in the archive, and each of them. */
export const peopleRoutes: Routes = services => {
  const { archive, library, names, stateName, actorName, now } = services;
  const surveys = new Remembered<PeopleSurvey>(now);
  const contacts = new Remembered<PersonContacts>(now);
  const counts = new Remembered<{ readonly articles: number }>(now);
  const countOf: CountOf = async query => {
    const { articles } = await counts.of(JSON.stringify(query), async () => ({ articles: await archive.count(query) }));
    return articles;
  };
  const make = (): Promise<PeopleSurvey> => surveyPeople(archive, actorName);

  const personOf = (c: Context<Workbench>): Person => {
    const id = `person:${c.req.param('id') ?? ''}`;
    const person = library.gazetteer.people.find(other => other.id === id);
    if (person === undefined) throw new Refusal(404, language => peopleMessages[language].notInGazetteer);
    return person;
  };
  const contactsOf = (id: string, { year }: AskedOfPage): Promise<PersonContacts> =>
    contacts.of(`${id} ${year ?? ''}`, () => personContacts(archive, id, year, now()));

  return new Hono<Workbench>()
    .get('/people', async c => {
      const { page } = c.var;
      await settled(archive);
      const few = (await archive.count({ kind: 'everything' })) <= fewArticles;
      const survey = few ? await surveys.of('people', make) : surveys.soon('people', make);
      const query = (c.req.query('q') ?? '').trim().slice(0, 200);
      const from = wholeNumber(c.req.query('from'));
      const found = survey === null ? null : named(query, survey.people, names);
      return c.html(
        peoplePage(
          {
            query,
            people: found && {
              shown: found.slice(from, from + rowsOfPage),
              total: found.length,
              from,
              next: found.length > from + rowsOfPage ? from + rowsOfPage : null,
            },
            stateName: code => stateName(code, page.language),
          },
          page,
        ),
      );
    })
    .get('/people/:id', async c => {
      const { page } = c.var;
      const person = personOf(c);
      await settled(archive);
      const asked = askedOf(c);
      const told = {
        contacts: await contactsOf(person.id, asked),
        positions: await personPositions(archive, { id: person.id, ...asked }, countOf),
      };
      return c.html(personPage({ person, ...told, asked, stateName: code => stateName(code, page.language) }, page));
    })
    .get('/people/:id/contacts.csv', async c => {
      const { rows } = await contactsOf(personOf(c).id, askedOf(c));
      return csvAnswer(c, contactsChart(rows, c.var.page.language));
    })
    .get('/people/:id/acts.csv', async c => {
      const { id } = personOf(c);
      const { positions } = await personPositions(archive, { id, ...askedOf(c) }, countOf);
      return csvAnswer(c, actsChart(id, positions, c.var.page.language));
    });
};

/** What of a person is asked for; what is none of the vocabulary asks for nothing. */
function askedOf(c: Context): AskedOfPage {
  const year = c.req.query('year') ?? '';
  return {
    year: /^\d{4}$/.test(year) ? year : null,
    topic: topics.find(topic => topic === c.req.query('topic')) ?? null,
    act: acts.find(act => act === c.req.query('act')) ?? null,
    after: c.req.query('after') ?? null,
  };
}

/** Those whom a name may mean, in any script; everyone where none is asked for. */
function named(query: string, people: readonly PersonRow[], names: Names): readonly PersonRow[] {
  if (query === '') return people;
  const meant = [...names.find('actor', query), ...names.beginning('actor', query, mostNamed).map(({ text }) => text)];
  const ids = new Set(meant.map(id => (id.includes(':') ? id : `person:${id}`)));
  const wanted = foldedName(query);
  return people.filter(({ id, name }) => (id !== null && ids.has(id)) || (wanted !== '' && foldedName(name).includes(wanted)));
}

function wholeNumber(text: string | undefined): number {
  const number = Number(text ?? 0);
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}
