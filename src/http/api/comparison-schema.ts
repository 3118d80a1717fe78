import { z } from '@hono/zod-openapi';
import { accountKinds, acts, contactKinds, figureKinds, roles, topics } from '../../diplomacy/vocabulary.ts';
import { count, evidence, maybe, orNull, text } from './common-schema.ts';

const topicList = z.array(z.enum(topics));

const wording = z
  .strictObject({
    article: text,
    kind: z.enum(['statement', 'agenda', 'telling']),
    id: maybe,
    speakers: z.array(text),
    act: z.enum(acts).nullable(),
    direct: z.boolean().describe('Whether the words are given as verbatim.'),
    topics: topicList,
    formulas: z.array(text),
    evidence,
  })
  .meta({ id: 'Wording', description: 'A passage of an account, in its own words.' });

const account = z.strictObject({
  article: text,
  contact: text.describe("Id of the contact within the article's record."),
  address: maybe,
  outlet: maybe,
  title: maybe,
  language: text,
  published: maybe,
  copies: z.array(z.strictObject({ article: text, outlet: maybe, address: maybe })).describe('Articles that repeat its wording.'),
  length: count,
  statements: count,
  agenda: count,
  beyond: count.describe('Passages that were left out.'),
  topics: topicList.describe('In the order in which it comes to them.'),
  opening: orNull(wording),
});

const compared = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({
    agreement: z.enum(['agreed', 'explained', 'differing', 'untold']),
    because: maybe,
    values: z.array(
      z.strictObject({
        value,
        told: z.array(z.strictObject({ column: text, article: text, evidence: orNull(evidence) })),
      }),
    ),
    silent: z.array(text).describe('Articles that do not tell it.'),
  });

const column = { column: text };
const telling = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('reported'),
    ...column,
    wordings: z.array(wording),
    likeness: z.number().nullable().describe("To the other columns' wordings, 0 to 1."),
  }),
  z.strictObject({
    status: z.literal('told-otherwise'),
    ...column,
    wordings: z.array(wording),
    because: z.enum(['another-speaker', 'another-act', 'as-discussed', 'as-said', 'in-the-telling', 'in-other-words']),
  }),
  z.strictObject({ status: z.literal('cannot-tell'), ...column }),
  z.strictObject({ status: z.literal('not-in-this-account'), ...column }),
]);

const places = z.array(z.strictObject({ ...column, places: z.array(z.strictObject({ article: text, evidence })) }));

export const comparisonSchema = z
  .strictObject({
    format: z.literal('readout-comparison/1'),
    columns: z.array(
      z.strictObject({ key: text, label: text, side: maybe, kind: z.enum(accountKinds).nullable(), accounts: z.array(account) }),
    ),
    actors: z.array(z.strictObject({ id: text, name: text, role: z.enum(roles).nullable(), state: maybe })),
    contact: z.strictObject({
      kind: compared(z.enum(contactKinds)),
      participants: compared(z.array(text)),
      date: compared(z.strictObject({ value: text, end: maybe, time: maybe, timeZone: maybe })),
      initiator: compared(text),
      place: compared(z.strictObject({ name: text, state: maybe })),
      attendees: compared(z.array(text)),
    }),
    points: z.array(
      z.strictObject({ id: text, speakers: z.array(text), topics: topicList, shared: z.array(text), told: z.array(telling) }),
    ),
    topics: z.array(z.strictObject({ topic: z.enum(topics), in: z.array(z.strictObject({ ...column, said: count })) })),
    formulas: z.array(z.strictObject({ id: text, sense: maybe, in: places })),
    figures: z.array(z.strictObject({ kind: z.enum(figureKinds), value: z.number(), unit: text, in: places })),
  })
  .meta({
    id: 'Comparison',
    description: "The accounts of one contact side by side. A silence is no denial: it is told as 'not-in-this-account'.",
  });
