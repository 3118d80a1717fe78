import { Hono } from 'hono';
import type { Archive } from '../../archive/archive.ts';
import type { ArchivedArticle } from '../../archive/archived-article.ts';
import { problemMessages } from '../../web/messages/problem-messages.ts';
import { articlePage } from '../../web/pages/article-page.ts';
import { derivationPage } from '../../web/pages/derivation-page.ts';
import { revisionsPage } from '../../web/pages/revisions-page.ts';
import { changesOf } from '../article/changes-of.ts';
import { derivationOf } from '../article/derivation-of.ts';
import { downloadOf } from '../article/download-of.ts';
import { Refusal } from '../refusal.ts';
import type { Routes, Workbench } from '../workbench.ts';

/** An article: its reading, the rules behind a value, its texts, and the bytes from which it came. */
export const articleRoutes: Routes = ({ archive, library, stateName }) =>
  new Hono<Workbench>()
    .get('/articles/:id', async c => {
      const { page } = c.var;
      const article = await articleOf(archive, c.req.param('id'));
      const stateNameHere = (code: string): string => stateName(code, page.language);
      return c.html(articlePage({ article, revisions: article.revision, stateName: stateNameHere }, page));
    })
    .get('/articles/:id/why', async c => {
      const article = await articleOf(archive, c.req.param('id'));
      const incoming = await archive.incoming(article.id);
      const pointer = (c.req.query('pointer') ?? '').slice(0, 200);
      const { derivation, asKept } = derivationOf(article, incoming?.metadata ?? {}, pointer, library);
      return c.html(derivationPage({ article: article.id, pointer, derivation, asKept }, c.var.page));
    })
    .get('/articles/:id/revisions', async c => {
      const article = await articleOf(archive, c.req.param('id'));
      const texts = await archive.revisions(article.id);
      const revisions = texts.map(({ revision, received, text }, i) => {
        const before = texts[i - 1];
        return { revision, received, length: text.length, changes: before === undefined ? null : changesOf(before.text, text) };
      });
      return c.html(
        revisionsPage({ article: article.id, title: article.record.document.title?.value ?? null, revisions }, c.var.page),
      );
    })
    .get('/articles/:id/original', async c => {
      const article = await articleOf(archive, c.req.param('id'));
      const { bytesId } = article.record.document;
      const original = bytesId === null ? null : await archive.original(bytesId);
      const { bytes, headers } = downloadOf(article, original);
      return c.body(bytes, 200, headers);
    });

/** The article with an id, whole or without 'article:'. Throws a Refusal that says what became of it. */
export async function articleOf(archive: Archive, asked: string): Promise<ArchivedArticle> {
  const id = asked.startsWith('article:') ? asked : `article:${asked}`;
  const article = await archive.article(id);
  if (article !== null) return article;
  const tombstone = await archive.tombstone(id);
  if (tombstone === null) throw new Refusal(404, language => problemMessages[language].noArticle);
  const { removed, reason } = tombstone;
  throw new Refusal(410, language => problemMessages[language].removed(removed.slice(0, 10), reason));
}
