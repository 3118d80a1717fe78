import type { Statement } from '../../record/record.ts';
import { list, tableOf, text } from '../table.ts';

/** What sides did with words. */
export const statementsTable = tableOf<Statement>({
  name: 'statements',
  holds: 'a statement: one act, one clause',
  entries: ({ record }) => record.statements,
  evidence: ({ evidence }) => evidence,
  columns: [
    text('statement', 'id', ({ id }) => id),
    text('contact', 'id of the contact in which it was made', ({ contact }) => contact),
    list('speakers', 'ids of those who made it', ({ speakers }) => speakers),
    list('addressees', 'ids of those to whom it was made', ({ addressees }) => addressees),
    list('targets', 'ids of those whom the act is about or against', ({ targets }) => targets),
    text('attribution', 'how it is tied to its speakers', ({ attribution }) => attribution.basis),
    text('act', 'what it does', ({ act }) => act),
    text('mode', '`direct`, `indirect`', ({ mode }) => mode),
    text('quote', 'id of the quote that holds it', ({ quote }) => quote),
    list('topics', 'what it is about', ({ topics }) => topics),
    list('formulas', 'senses of the stock phrases in it', ({ formulas }) => formulas),
    text('plover_event', 'PLOVER event', ({ plover }) => plover?.event ?? null),
    text('plover_mode', 'PLOVER mode', ({ plover }) => plover?.mode ?? null),
    text('cameo', 'CAMEO code: text, for its leading zero counts', ({ cameo }) => cameo),
  ],
});

/** Speakers, addressees and targets of statements, one a row. */
export const statementActorsTable = tableOf({
  name: 'statement_actors',
  holds: 'a speaker, addressee or target of a statement, with the evidence of the statement',
  entries: ({ record }) =>
    record.statements.flatMap(statement => [
      ...statement.speakers.map(actor => ({ statement, actor, part: 'speaker' })),
      ...statement.addressees.map(actor => ({ statement, actor, part: 'addressee' })),
      ...statement.targets.map(actor => ({ statement, actor, part: 'target' })),
    ]),
  evidence: ({ statement }) => statement.evidence,
  columns: [
    text('statement', 'id of the statement', ({ statement }) => statement.id),
    text('actor', 'id of the actor', ({ actor }) => actor),
    text('part', '`speaker`, `addressee`, `target`', ({ part }) => part),
  ],
});

/** Topics of statements, one a row. */
export const statementTopicsTable = tableOf({
  name: 'statement_topics',
  holds: 'a topic of a statement, with the evidence of the statement',
  entries: ({ record }) => record.statements.flatMap(statement => statement.topics.map(topic => ({ statement, topic }))),
  evidence: ({ statement }) => statement.evidence,
  columns: [
    text('statement', 'id of the statement', ({ statement }) => statement.id),
    text('topic', 'what it is about', ({ topic }) => topic),
  ],
});

/** Stock phrases in statements, one a row. */
export const statementFormulasTable = tableOf({
  name: 'statement_formulas',
  holds: 'a stock phrase in a statement, with the evidence of the statement',
  entries: ({ record }) => record.statements.flatMap(statement => statement.formulas.map(formula => ({ statement, formula }))),
  evidence: ({ statement }) => statement.evidence,
  columns: [
    text('statement', 'id of the statement', ({ statement }) => statement.id),
    text('formula', 'sense of the phrase', ({ formula }) => formula),
  ],
});
