import { z } from 'zod';
import { accountKinds } from '../diplomacy/vocabulary.ts';
import type { Evidence, ReadoutRecord } from '../record/record.ts';
import { type Field, field } from './field.ts';
import type { documentFields } from './field-ref.ts';

type Document = ReadoutRecord['document'];

const words = z.string().trim().min(1).max(1_000);
const isoTime = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/, 'it must be ISO 8601, as 2025-06-19');

/** On what a value rests that a person gave. */
const basisOf = (shown: Evidence | null): string[] => (shown === null ? ['person'] : ['text', 'person']);

export const documentPart: Readonly<Record<(typeof documentFields)[number], Field<Document>>> = {
  title: field({
    schema: words.nullable(),
    value: ({ title }: Document) => title?.value ?? null,
    shown: ({ title }) => title?.evidence ?? null,
    put: (document, value, evidence) => {
      document.title = value === null ? null : { value, evidence, basis: basisOf(evidence) };
    },
    nothing: null,
  }),
  outlet: field({
    schema: z.strictObject({ id: words.nullable(), name: words }).nullable(),
    value: ({ outlet }: Document) => (outlet === null ? null : { id: outlet.id, name: outlet.name }),
    shown: ({ outlet }) => outlet?.evidence ?? null,
    put: (document, value, evidence) => {
      document.outlet = value === null ? null : { ...value, evidence, basis: basisOf(evidence) };
    },
    nothing: null,
  }),
  published: field({
    schema: isoTime.nullable(),
    value: ({ published }: Document) => published?.value ?? null,
    shown: ({ published }) => published?.evidence ?? null,
    put: (document, value, evidence) => {
      document.published = value === null ? null : { value, evidence, basis: basisOf(evidence) };
    },
    nothing: null,
  }),
  account: field({
    schema: z.strictObject({ side: words.nullable(), kind: z.enum(accountKinds) }).nullable(),
    value: ({ account }: Document) => (account === null ? null : { side: account.side, kind: account.kind }),
    put: (document, value, evidence) => {
      document.account = value === null ? null : { ...value, basis: basisOf(evidence) };
    },
    nothing: null,
  }),
};
