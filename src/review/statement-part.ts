import { z } from 'zod';
import { codesOfAct } from '../diplomacy/ontology.ts';
import type { Statement } from '../record/record.ts';
import { statementSchema } from '../record/schema.ts';
import type { EntryPart } from './entry-part.ts';
import { field, needed, wordsOf } from './field.ts';
import type { statementFields } from './field-ref.ts';

const { contact, speakers, addressees, targets, act, mode, topics, formulas } = statementSchema.shape;
const most = 60;

export const statementPart: EntryPart<Statement> & { readonly fields: Record<(typeof statementFields)[number], unknown> } = {
  schema: statementSchema,
  list: record => record.statements,
  evidence: ({ evidence }) => evidence,
  fields: {
    contact: field({
      schema: contact,
      value: (statement: Statement) => statement.contact,
      put: (statement, value) => {
        statement.contact = value;
      },
      nothing: null,
    }),
    speakers: field({
      schema: speakers.max(most),
      value: (statement: Statement) => statement.speakers,
      shown: ({ attribution }) => attribution.evidence,
      put: (statement, value, evidence) => {
        statement.speakers = value;
        statement.attribution = { evidence, basis: evidence === null ? statement.attribution.basis : 'named' };
      },
    }),
    addressees: field({
      schema: addressees.max(most),
      value: (statement: Statement) => statement.addressees,
      put: (statement, value) => {
        statement.addressees = value;
      },
      nothing: [],
    }),
    targets: field({
      schema: targets.max(most),
      value: (statement: Statement) => statement.targets,
      put: (statement, value) => {
        statement.targets = value;
      },
      nothing: [],
    }),
    act: field({
      schema: act,
      value: (statement: Statement) => statement.act,
      shown: ({ cue }) => cue,
      put: (statement, value, evidence) => {
        statement.act = value;
        statement.cue = evidence;
      },
    }),
    mode: field({
      schema: mode,
      value: (statement: Statement) => statement.mode,
      put: (statement, value) => {
        statement.mode = value;
        if (value === 'indirect') statement.quote = null;
      },
    }),
    topics: field({
      schema: topics.max(most),
      value: (statement: Statement) => statement.topics,
      put: (statement, value) => {
        statement.topics = value;
      },
      nothing: [],
    }),
    formulas: field({
      schema: formulas.max(most),
      value: (statement: Statement) => statement.formulas,
      put: (statement, value) => {
        statement.formulas = value;
      },
      nothing: [],
    }),
    evidence: field({
      schema: z.string().min(1),
      value: ({ evidence }: Statement) => wordsOf(evidence),
      shown: ({ evidence }) => evidence,
      put: (statement, _, evidence) => {
        statement.evidence = needed(evidence);
      },
    }),
  },
  renew: statement => {
    const threatens = statement.plover?.event === 'THREATEN';
    Object.assign(statement, codesOfAct(statement.act, statement.targets.length > 0, threatens));
  },
  forget: () => {},
};
