import type { ArchivedArticle } from '../../archive/archived-article.ts';
import { list, tableOf, text } from '../table.ts';

/** Articles, with what is known of each document. */
export const articlesTable = tableOf<ArchivedArticle>({
  name: 'articles',
  holds: 'an article; its evidence is that of the title',
  entries: article => [article],
  evidence: ({ record }) => record.document.title?.evidence ?? null,
  columns: [
    text('received', 'when it was received, ISO 8601, UTC', ({ received }) => received),
    text('text_id', '`sha256:` and the hash of its text', ({ record }) => record.document.textId),
    text('bytes_id', 'the same of the original bytes', ({ record }) => record.document.bytesId),
    text('language', '`id`, `en`, `zh`, `ru`', ({ record }) => record.document.language),
    text('script', 'ISO 15924', ({ record }) => record.document.script),
    text('title', 'its title', ({ record }) => record.document.title?.value ?? null),
    text('outlet_id', 'id of the outlet', ({ record }) => record.document.outlet?.id ?? null),
    text(
      'account_side',
      'the state whose account it is, ISO 3166-1 alpha-2',
      ({ record }) => record.document.account?.side ?? null,
    ),
    text(
      'account_kind',
      '`official`, `state-media`, `press`, `transcript`',
      ({ record }) => record.document.account?.kind ?? null,
    ),
    list('published_basis', 'what the date of publication rests on', ({ record }) => record.document.published?.basis ?? []),
    text('engine', 'version of the engine that read it', ({ record }) => record.readBy.engine),
    text('gazetteer', 'version of the gazetteer it was read with', ({ record }) => record.readBy.gazetteer),
    text('text', 'the full text, where it was asked for', ({ text }, { withText }) => (withText ? text : null)),
  ],
});
