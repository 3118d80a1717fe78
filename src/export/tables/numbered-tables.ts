import { integer, tableOf, text } from '../table.ts';

/** Entries that have no id of their own are known by their place in the record. */
const numbered = <Entry>(entries: readonly Entry[]) => entries.map((entry, i) => ({ entry, number: i + 1 }));

/** Stock phrases, one row for each place. */
export const formulasTable = tableOf({
  name: 'formulas',
  holds: 'a place where a stock phrase stands',
  entries: ({ record }) => numbered(record.formulas),
  evidence: ({ entry }) => entry.evidence,
  columns: [
    integer('number', 'which of the article, from 1', ({ number }) => number),
    text('formula', 'sense of the phrase, the same in every language', ({ entry }) => entry.id),
  ],
});

/** Quantities that articles state. */
export const figuresTable = tableOf({
  name: 'figures',
  holds: 'a quantity that the article states',
  entries: ({ record }) => numbered(record.figures),
  evidence: ({ entry }) => entry.evidence,
  columns: [
    integer('number', 'which of the article, from 1', ({ number }) => number),
    text('kind', '`money`, `percentage`, `multiple`, `count`, `duration`, `anniversary`', ({ entry }) => entry.kind),
    {
      name: 'value',
      type: 'number',
      meaning: 'how much, in units; money in whole currency units',
      cell: ({ entry }) => entry.value,
    },
    text('unit', 'ISO 4217 for money; `percent`, `person`, `year` …', ({ entry }) => entry.unit),
    text('of', 'what is counted, in the words of the text', ({ entry }) => entry.of),
  ],
});

/** What a careful editor would query. */
export const checksTable = tableOf({
  name: 'checks',
  holds: 'something that a careful editor would query',
  entries: ({ record }) => numbered(record.checks),
  evidence: ({ entry }) => entry.evidence,
  columns: [
    integer('number', 'which of the article, from 1', ({ number }) => number),
    text('code', 'what kind of query', ({ entry }) => entry.code),
    text('severity', '`info`, `warning`, `error`', ({ entry }) => entry.severity),
    text('message', 'the query in words', ({ entry }) => entry.message),
  ],
});
