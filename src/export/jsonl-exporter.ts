import { linesExporter } from './lines-exporter.ts';

/** One record a line, as `read` prints it, with `article` beside it and, where asked, `text`. */
export const jsonlExporter = linesExporter({
  format: 'jsonl',
  description: 'Records, one a line, with what the archive knows of the article',
  mediaType: 'application/x-ndjson',
  carriesText: true,
  file: 'records.jsonl',
  holds: 'the record of an article',
  *lines({ id, revision, address, received, review, record, text }, { withText }) {
    yield JSON.stringify({ ...record, article: { id, revision, address, received, review }, ...(withText ? { text } : {}) });
  },
});
