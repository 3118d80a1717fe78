import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { correctionsAsGold } from '../../review/corrections-as-gold.ts';
import { type FieldRef, fieldKey } from '../../review/field-ref.ts';
import { ReviewError } from '../../review/review-error.ts';
import { reviewAddress } from '../../web/addresses.ts';
import { reviewMessages } from '../../web/messages/review-messages.ts';
import { articleReviewPage } from '../../web/pages/article-review-page.ts';
import { reviewLogPage } from '../../web/pages/review-log-page.ts';
import { reviewPage } from '../../web/pages/review-page.ts';
import { fieldAnchor } from '../../web/review/reviewed-field.ts';
import type { TypedForm } from '../../web/review/typed-form.ts';

import { Refusal } from '../refusal.ts';
import { decisionForm } from '../review/decision-form.ts';
import { draftOf } from '../review/draft-of.ts';
import { goldOfReviewed } from '../review/gold-of-reviewed.ts';
import { ReviewProblem } from '../review/review-problem.ts';
import { reviewedEntries } from '../review/reviewed-entries.ts';
import { keepReviewer, reviewerOf } from '../review/reviewer.ts';
import { settled } from '../settled.ts';
import type { Routes, Workbench } from '../workbench.ts';
import { articleOf } from './article-routes.ts';

const itemsOfPage = 50;
const entriesOfLog = 50;
const nameSchema = z.object({ by: z.string().trim().min(1).max(100), back: z.string().default('/review') });

/** Reviewing: the queue, an article's fields, the log, and what was looked through as gold. */
export const reviewRoutes: Routes = services => {
  const { archive, stateName, now } = services;

  /** The page of an article's review, with what was wrong with the last form where something was. */
  const show = async (c: Context<Workbench>, correcting: string | null, problem: Wrong | null): Promise<Response> => {
    const article = await articleOf(archive, c.req.param('id') ?? '');
    const page = { ...c.var.page, address: reviewAddress(article.id) };
    const machine = (await archive.machineRecord(article.id)) ?? article.record;
    const corrections = await archive.corrections(article.id);
    const entries = reviewedEntries({ record: article.record, machine, corrections });
    const last = corrections.findLast(({ undone }) => undone === null) ?? null;
    const model = { article, entries, last, reviewer: reviewerOf(c), correcting, problem, stateName: namer(page.language) };
    return c.html(articleReviewPage(model, page), problem === null ? 200 : 422);
  };
  const namer = (language: 'en' | 'id') => (code: string) => stateName(code, language);

  return new Hono<Workbench>()
    .get('/review', async c => {
      const after = c.req.query('after') ?? null;
      const waiting = await settled(archive);
      const { items, next } = await archive.reviewQueue({ limit: itemsOfPage, ...(after === null ? {} : { after }) });
      return c.html(reviewPage({ items, after, next, waiting, reviewer: reviewerOf(c) }, c.var.page));
    })
    .get('/review/log', async c => {
      const asked = Number(c.req.query('after') ?? Number.NaN);
      const after = Number.isSafeInteger(asked) && asked > 0 ? asked : null;
      const { entries, next } = await archive.log({ limit: entriesOfLog, ...(after === null ? {} : { after }) });
      return c.html(reviewLogPage({ entries, after, next }, c.var.page));
    })
    .get('/review/gold.ndjson', c =>
      c.body(goldOfReviewed(archive), 200, {
        'Content-Type': 'application/x-ndjson; charset=utf-8',
        'Content-Disposition': 'attachment; filename="gold.ndjson"',
      }),
    )
    .post('/review/name', async c => {
      const sent = nameSchema.safeParse(await c.req.parseBody().catch(() => null));
      if (!sent.success) throw new Refusal(422, language => reviewMessages[language].nameNeeded);
      keepReviewer(c, sent.data.by);
      // Back to a page of this workbench and to no other.
      return c.redirect(/^\/(?:review|articles\/[a-f0-9]+\/review)$/.test(sent.data.back) ? sent.data.back : '/review', 303);
    })
    .get('/articles/:id/review', c => show(c, c.req.query('correct') ?? null, null))
    .get('/articles/:id/gold.json', async c => {
      const { id, text, record } = await articleOf(archive, c.req.param('id'));
      const name = id.replace(':', '-');
      return c.body(`${JSON.stringify(correctionsAsGold({ text, record }, `${name}.txt`), null, 2)}\n`, 200, {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}.json"`,
      });
    })
    .post('/articles/:id/review', async c => {
      const form = await decisionForm(c.req);
      const by = reviewerOf(c);
      const { language } = c.var.page;
      const typed: TypedForm = form.kind === 'correct' ? form.typed : new Map();
      const correcting = form.kind === 'correct' ? fieldKey(form.field) : null;
      if (by === '') return show(c, correcting, { message: reviewMessages[language].nameNeeded, language, typed });
      const article = await articleOf(archive, c.req.param('id'));
      const decided = (field: FieldRef): Response => c.redirect(reviewAddress(article.id, fieldAnchor(field)), 303);
      try {
        if (form.kind === 'undo') {
          const { field } = await archive.undo(form.id, by, now().toISOString());
          return form.back === 'log' ? c.redirect('/review/log', 303) : decided(field);
        }
        const { field } = await archive.correct(draftOf(form, { article, by, at: now().toISOString(), services }));
        return decided(field);
      } catch (error) {
        if (error instanceof ReviewProblem) return show(c, correcting, { message: error.detail(language), language, typed });
        if (error instanceof ReviewError) return show(c, correcting, { message: error.message, language: 'en', typed });
        throw error;
      }
    });
};

interface Wrong {
  readonly message: string;
  readonly language: string;
  readonly typed: TypedForm;
}
