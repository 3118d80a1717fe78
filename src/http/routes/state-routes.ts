import { type Context, Hono } from 'hono';
import { stateAddress } from '../../web/addresses.ts';
import type { Chart } from '../../web/charts/chart.ts';
import { chartCsv } from '../../web/charts/chart-csv.ts';
import { problemMessages } from '../../web/messages/problem-messages.ts';
import { pairPage } from '../../web/pages/pair-page.ts';
import { pairsChart, statesPage } from '../../web/pages/states-page.ts';
import { pairCharts } from '../../web/states/pair-charts.ts';
import { Refusal } from '../refusal.ts';
import { askedStates } from '../states/asked-states.ts';
import { type AskedPair, pairModel } from '../states/pair-model.ts';
import { statesModel } from '../states/states-model.ts';
import type { Routes, Workbench } from '../workbench.ts';

/** All states, what is between them, and the data of each chart. */
export const stateRoutes: Routes = services =>
  new Hono<Workbench>()
    .get('/states', async c => c.html(statesPage(await statesModel(services, c.var.page.language), c.var.page)))
    .get('/states/data.csv', async c => {
      const { language } = c.var.page;
      return csv(c, pairsChart(await statesModel(services, language), language), 'states');
    })
    .get('/states/:pair', async c => {
      const states = askedStates(c.req.param('pair'));
      const address = stateAddress(...states);
      // One pair has one address.
      if (c.req.path !== address) return c.redirect(address, 301);
      return c.html(pairPage(await pairModel({ states, ...periodOf(c) }, services, c.var.page.language), c.var.page));
    })
    .get('/states/:pair/:chart{[a-z]+\\.csv}', async c => {
      const states = askedStates(c.req.param('pair'));
      const model = await pairModel({ states, ...periodOf(c) }, services, c.var.page.language);
      const chart = pairCharts(model).find(({ id }) => `${id}.csv` === c.req.param('chart'));
      if (chart === undefined) throw new Refusal(404, language => problemMessages[language].notFound);
      return csv(c, chart, `${states.join('-')}-${chart.id}`);
    });

/** The days that an address asks for; what is no day asks for none. */
function periodOf(c: Context<Workbench>): Pick<AskedPair, 'from' | 'to'> {
  const day = (name: string): string => /^\d{4}(-\d{2}(-\d{2})?)?$/.exec((c.req.query(name) ?? '').trim())?.[0] ?? '';
  return { from: day('from'), to: day('to') };
}

function csv(c: Context<Workbench>, { table }: Chart, name: string): Response {
  return c.body(chartCsv(table, new URL(c.req.url).origin), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}.csv"`,
  });
}
