import { type Context, Hono } from 'hono';
import type { FacetCount } from '../../archive/archive.ts';
import type { Formula } from '../../diplomacy/formulas.ts';
import { foldedName } from '../../gazetteer/folded-name.ts';
import { type FollowedFormulas, formulaStatuses } from '../../web/following/formula-account.ts';
import { type ChartNames, formulaChart, formulaChartNames } from '../../web/following/formula-charts.ts';
import { formulaPageMessages } from '../../web/messages/formula-page-messages.ts';
import { formulaPage } from '../../web/pages/formula-page.ts';
import { formulasPage } from '../../web/pages/formulas-page.ts';
import { csvAnswer } from '../csv-answer.ts';
import { followFormulas } from '../formulas/follow-formulas.ts';
import { formulaUses } from '../formulas/formula-uses.ts';
import { Refusal } from '../refusal.ts';
import { Remembered } from '../remembered.ts';
import { settled } from '../settled.ts';
import type { Routes, Workbench } from '../workbench.ts';

/** In an archive of more articles formulas are followed while their pages say so. */
const fewArticles = 500;

/** All formulas, and each of them. */
export const formulaRoutes: Routes = ({ archive, library, names, stateName, actorName, now }) => {
  const known = new Map(library.formulas.map(formula => [formula.id, formula]));
  const states = new Set(library.gazetteer.states.map(({ code }) => code));
  const counts = new Remembered<readonly FacetCount[]>(now);
  const followed = new Remembered<FollowedFormulas>(now);
  const follow = (): Promise<FollowedFormulas> => followFormulas(archive);
  /** Null while they are being followed. */
  const followedNow = async (): Promise<FollowedFormulas | null> => {
    await settled(archive);
    const few = (await archive.count({ kind: 'everything' })) <= fewArticles;
    return few ? followed.of('formulas', follow) : followed.soon('formulas', follow);
  };
  const formulaOf = (c: Context<Workbench>): Formula => {
    const formula = known.get(c.req.param('id') ?? '');
    if (formula === undefined) throw new Refusal(404, language => formulaPageMessages[language].unknownFormula);
    return formula;
  };
  const namesFor = (c: Context<Workbench>): ChartNames => {
    const { language } = c.var.page;
    return { language, actorName, stateName: code => stateName(code, language) };
  };

  return new Hono<Workbench>()
    .get('/formulas', async c => {
      const query = (c.req.query('q') ?? '').trim().slice(0, 200);
      const status = formulaStatuses.find(one => one === c.req.query('status')) ?? null;
      const use = await followedNow();
      const used = await counts.of('formulas', () => archive.facet({ kind: 'has', what: 'formula' }, 'formula', known.size + 1));
      const articles = new Map(used.map(({ value, articles }) => [value, articles]));
      const meant = new Set(query === '' ? [] : names.find('formula', query));
      const asked = [...known.values()].filter(
        formula =>
          (query === '' || meant.has(formula.id) || isLike(formula, foldedName(query))) &&
          (status === null || use?.accounts.get(formula.id)?.use.status === status),
      );
      const rows = asked
        .map(formula => ({
          formula,
          articles: articles.get(formula.id) ?? 0,
          account: use?.accounts.get(formula.id) ?? null,
        }))
        .sort(
          (a, b) =>
            (b.account?.use.uses ?? 0) - (a.account?.use.uses ?? 0) ||
            b.articles - a.articles ||
            (a.formula.id < b.formula.id ? -1 : 1),
        );
      const model = {
        query,
        status,
        formulas: rows.filter(row => row.articles > 0),
        unused: rows.filter(row => row.articles === 0).map(({ formula }) => formula),
        followed: use,
      };
      return c.html(formulasPage(model, c.var.page));
    })
    .get('/formulas/:id', async c => {
      const formula = formulaOf(c);
      const use = await followedNow();
      const after = c.req.query('after') ?? null;
      const told = await formulaUses(archive, formula.id, after);
      const account = use?.accounts.get(formula.id) ?? null;
      const isState = (code: string): boolean => states.has(code);
      const model = { formula, account, followed: use, ...told, after, names: namesFor(c), isState };
      return c.html(formulaPage(model, c.var.page));
    })
    .get('/formulas/:id/:chart{[a-z]+\\.csv}', async c => {
      const { id } = formulaOf(c);
      const name = formulaChartNames.find(one => `${one}.csv` === c.req.param('chart'));
      const account = (await followed.of('formulas', follow)).accounts.get(id);
      if (name === undefined || account === undefined) throw new Refusal(404, language => formulaPageMessages[language].notUsed);
      return csvAnswer(c, formulaChart(name, account, namesFor(c)));
    });
};

/** Whether a formula's id, sense or one of its phrases holds a folded text. */
function isLike({ id, sense, surfaces }: Formula, wanted: string): boolean {
  const forms = [id, sense, ...Object.values(surfaces).flat()];
  return wanted !== '' && forms.some(form => foldedName(form).includes(wanted));
}
