import { z } from 'zod';
import type { Check, Evidence, Figure, ReadoutRecord } from '../record/record.ts';
import { checkSchema, figureSchema, recordSchema } from '../record/schema.ts';
import type { EntryPart } from './entry-part.ts';
import { field } from './field.ts';
import type { figureFields } from './field-ref.ts';

type Formula = ReadoutRecord['formulas'][number];

const { kind, value, unit, of } = figureSchema.shape;

export const figurePart: EntryPart<Figure> & { readonly fields: Record<(typeof figureFields)[number], unknown> } = {
  schema: figureSchema,
  list: record => record.figures,
  evidence: ({ evidence }) => evidence,
  fields: {
    kind: field({
      schema: kind,
      value: (figure: Figure) => figure.kind,
      put: (figure, given) => {
        figure.kind = given;
      },
    }),
    value: field({
      schema: value,
      value: (figure: Figure) => figure.value,
      put: (figure, given) => {
        figure.value = given;
      },
    }),
    unit: field({
      schema: z.string().min(1).max(100).pipe(unit),
      value: (figure: Figure) => figure.unit,
      put: (figure, given) => {
        figure.unit = given;
      },
    }),
    of: field({
      schema: of,
      value: (figure: Figure) => figure.of,
      put: (figure, given) => {
        figure.of = given;
      },
      nothing: null,
    }),
  },
  renew: () => {},
  forget: () => {},
};

/** The formulas of a statement are those inside its clause, so they come and go with the places. */
export const formulaPart: EntryPart<Formula> = {
  schema: recordSchema.shape.formulas.element,
  list: record => record.formulas,
  evidence: ({ evidence }) => evidence,
  fields: {},
  renew: ({ id, evidence }, record) => {
    for (const statement of record.statements)
      if (isInside(evidence, statement.evidence) && !statement.formulas.includes(id)) statement.formulas.push(id);
  },
  forget: ({ id, evidence }, record) => {
    const others = record.formulas.filter(other => other.id === id);
    for (const statement of record.statements)
      if (isInside(evidence, statement.evidence) && !others.some(other => isInside(other.evidence, statement.evidence)))
        statement.formulas = statement.formulas.filter(formula => formula !== id);
  },
};

const isInside = (inner: Evidence, outer: Evidence): boolean =>
  inner.every(({ start, end }) => outer.some(piece => piece.start <= start && end <= piece.end));

export const checkPart: EntryPart<Check> = {
  schema: checkSchema,
  list: record => record.checks,
  evidence: ({ evidence }) => evidence,
  fields: {},
  renew: () => {},
  forget: () => {},
};
