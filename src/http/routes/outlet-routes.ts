import { type Context, Hono } from 'hono';
import type { FacetCount } from '../../archive/archive.ts';
import type { Outlet } from '../../gazetteer/gazetteer.ts';
import type { Query } from '../../query/query.ts';
import { outletChart } from '../../web/following/outlet-chart.ts';
import { outletMessages } from '../../web/messages/outlet-messages.ts';
import { outletPage } from '../../web/pages/outlet-page.ts';
import { outletsPage } from '../../web/pages/outlets-page.ts';
import { csvAnswer } from '../csv-answer.ts';
import { leftOutTopics } from '../outlets/left-out-topics.ts';
import { outletContacts } from '../outlets/outlet-contacts.ts';
import { contactRow } from '../people/person-contacts.ts';
import { Refusal } from '../refusal.ts';
import { Remembered } from '../remembered.ts';
import { settled } from '../settled.ts';
import type { Routes, Workbench } from '../workbench.ts';

const mostOutlets = 1_000;
const mostYears = 200;
const mostFormulas = 10;

/** Who published what is in the archive, and each of them. */
export const outletRoutes: Routes = ({ archive, library, stateName, now }) => {
  const known = new Map(library.gazetteer.outlets.map(outlet => [outlet.id, outlet]));
  const counts = new Remembered<readonly FacetCount[]>(now);
  const outletOf = (c: Context<Workbench>): Outlet => {
    const outlet = known.get(`outlet:${c.req.param('id') ?? ''}`);
    if (outlet === undefined) throw new Refusal(404, language => outletMessages[language].unknownOutlet);
    return outlet;
  };
  const articlesOf = ({ id, name }: Outlet): Query => ({ kind: 'outlet', ids: [id], name });
  const yearsOf = (outlet: Outlet): Promise<readonly FacetCount[]> =>
    counts.of(`years ${outlet.id}`, () => archive.facet(articlesOf(outlet), 'year', mostYears));
  const formulasOf = (outlet: Outlet): Promise<readonly FacetCount[]> =>
    counts.of(`formulas ${outlet.id}`, () => archive.facet(articlesOf(outlet), 'formula', mostFormulas));

  return new Hono<Workbench>()
    .get('/outlets', async c => {
      const { page } = c.var;
      const all = await counts.of('all', () => archive.facet({ kind: 'everything' }, 'outlet', mostOutlets));
      const outlets = all.map(({ value, articles }) => ({ outlet: known.get(value) ?? null, name: value, articles }));
      return c.html(outletsPage({ outlets, stateName: code => stateName(code, page.language) }, page));
    })
    .get('/outlets/:id', async c => {
      const { page } = c.var;
      const outlet = outletOf(c);
      await settled(archive);
      const { contacts, articles } = await outletContacts(archive, outlet.id, outlet.name);
      const model = {
        outlet,
        articles: await archive.count(articlesOf(outlet)),
        years: await yearsOf(outlet),
        formulas: await formulasOf(outlet),
        contacts: { rows: contacts.map(contact => contactRow(contact, null)), articles },
        leftOut: await leftOutTopics(archive, contacts, outlet.id),
        stateName: (code: string) => stateName(code, page.language),
      };
      return c.html(outletPage(model, page));
    })
    .get('/outlets/:id/years.csv', async c => {
      const outlet = outletOf(c);
      return csvAnswer(c, outletChart(outlet.id, await yearsOf(outlet), c.var.page.language));
    });
};
