import type { ReadoutRecord } from '../../record/record.ts';
import { tableOf, text } from '../table.ts';

/** The chains of sources that articles cite. */
export const citedSourcesTable = tableOf<ReadoutRecord['document']['citedSources'][number]>({
  name: 'cited_sources',
  holds: 'a source that the article cites',
  entries: ({ record }) => record.document.citedSources,
  evidence: ({ evidence }) => evidence,
  columns: [text('name', 'its name', ({ name }) => name)],
});
