import { type Context, Hono } from 'hono';
import { ReadError } from '../../engine/errors.ts';
import { read } from '../../engine/read.ts';
import { recordFor } from '../../intake/take-in.ts';
import { ReceiveError } from '../../receive/receive-error.ts';
import { articleAddress } from '../../web/addresses.ts';
import { type ReadPageModel, readPage } from '../../web/pages/read-page.ts';
import { sentArticle } from '../reading/sent-article.ts';
import { type SentForm, sentForm } from '../reading/sent-form.ts';
import type { Routes, Workbench } from '../workbench.ts';

const nothing = { text: '', published: '', url: '' };

/** Reading a text that is not in the archive, and keeping it there where that is asked for. */
export const readRoutes: Routes = ({ archive, library, stateName, now }) => {
  const show = (c: Context<Workbench>, form: ReadPageModel['form'], outcome: ReadPageModel['outcome']) => {
    // The form's own page, also where the answer came of a POST elsewhere: its links change the language by GET.
    const page = { ...c.var.page, address: '/read' };
    const status = outcome.kind === 'unreadable' ? 422 : 200;
    return c.html(readPage({ form, outcome, stateName: code => stateName(code, page.language) }, page), status);
  };
  /** What somebody sent wrongly is told beside the form that they sent, with all that stands in it. */
  const told = async (c: Context<Workbench>, answer: (form: SentForm) => Promise<Response>): Promise<Response> => {
    const form = await sentForm(c.req);
    try {
      return await answer(form);
    } catch (error) {
      if (!(error instanceof ReceiveError || error instanceof ReadError)) throw error;
      return show(c, form, { kind: 'unreadable', message: error.message });
    }
  };
  return new Hono<Workbench>()
    .get('/articles', c => c.redirect('/search'))
    .get('/read', c => show(c, nothing, { kind: 'nothing-yet' }))
    .post('/read', c =>
      told(c, async form => {
        const { article, several } = await sentArticle(form, now());
        const record = read(article.text, { ...article.metadata, library });
        // Bytes that became text are shown as that text, so that they can be kept as they were read.
        return show(
          c,
          { ...form, text: form.file === null ? form.text : article.text },
          { kind: 'read', text: article.text, record, several },
        );
      }),
    )
    .post('/articles', c =>
      told(c, async form => {
        const { article } = await sentArticle(form, now());
        const record = recordFor(article, read(article.text, { ...article.metadata, library }));
        const [added] = await archive.add([{ ...article, record }]);
        return added === undefined ? c.redirect('/', 303) : c.redirect(articleAddress(added.id), 303);
      }),
    );
};
