import { z } from '@hono/zod-openapi';
import { acts, contactKinds, contactStatuses, topics } from '../../diplomacy/vocabulary.ts';
import {
  count,
  day,
  evidence,
  maybe,
  name,
  next,
  orNull,
  paging,
  piece,
  query,
  review,
  since,
  text,
  until,
} from './common-schema.ts';

const cited = {
  article: text,
  input: maybe,
  address: maybe,
  outlet: maybe,
  language: text,
  published: maybe,
  review,
};
const citation = z
  .strictObject({ ...cited, evidence })
  .meta({ id: 'Citation', description: 'The words that show a row, and the article in which they stand.' });
/** An actor may be in a record without a place in the text. */
const mention = z.strictObject({ ...cited, evidence: z.array(piece) });

const followedContact = z.strictObject({
  id: text,
  kind: z.enum(contactKinds),
  status: z.enum(contactStatuses),
  date: maybe,
  end: maybe,
  participants: z.array(z.strictObject({ id: maybe, name: text, state: maybe })),
  reports: z.array(z.strictObject({ ...cited, evidence, contactId: text })),
});

export const timelineQuery = z.object({
  states: z.string().max(200).describe("Two states or more, by code or any name: 'CN-RU'."),
  kind: z.enum(contactKinds).optional().describe('Only contacts of this kind.'),
  since,
  until,
  asOf: day.describe('The day up to which the present silence is counted; today where left out.'),
  ...paging(50, 500),
});

const silence = z
  .strictObject({ days: count, from: text, to: text, after: text.describe('Id of the contact before it.'), endedBy: maybe })
  .meta({
    id: 'Silence',
    description: 'A time without a contact; where dates are imprecise, the shortest that it can have been.',
  });

export const timelineSchema = z
  .strictObject({
    asOf: text,
    states: z.array(text),
    rows: z.array(z.strictObject({ contact: followedContact, silentDays: count.nullable() })),
    silences: z.array(silence).describe('The longest first.'),
    current: orNull(silence).describe('Since the last contact.'),
    years: z.array(
      z.strictObject({
        year: maybe,
        kinds: z.partialRecord(z.enum(contactKinds), count),
        contacts: count,
        planned: count.describe('Announced, and not among the contacts.'),
      }),
    ),
    next,
  })
  .meta({ id: 'Timeline', description: 'The contacts between states in order of time, with the silences between them.' });

export const formulasQuery = z.object({
  formula: name.optional().describe('Only this formula, by its id or words in any language.'),
  state: name.optional().describe('Only what people of this state say.'),
  with: name.optional().describe('Only in contacts with this state.'),
  since,
  until,
  by: z.enum(['year', 'half-year']).default('year').describe('What uses are counted by.'),
  ...paging(20, 200),
});

const share = {
  uses: count.describe('How many readouts have it.'),
  readouts: count,
  rate: z
    .strictObject({ value: z.number(), low: z.number(), high: z.number() })
    .nullable()
    .describe('With its 95 % interval (Wilson); null where there is no readout.'),
};
const run = z.strictObject({ readouts: count, chance: z.number().describe('How likely a run so long is by chance.') });
const inReadout = z.strictObject({
  contact: text,
  date: maybe,
  mentions: z.array(z.strictObject({ formula: text, contactId: text, speakers: z.array(text), citation })),
});

export const formulasSchema = z
  .strictObject({
    state: maybe,
    with: maybe,
    since: maybe,
    until: maybe,
    readouts: count.describe('Contacts that took place in the period; all reports of one are one readout.'),
    formulas: z.array(
      z.strictObject({
        formula: text,
        ...share,
        articles: count,
        status: z.enum(['new', 'dropped', 'back-again', 'steady', 'rare']),
        before: run,
        between: run.nullable(),
        after: run,
        first: inReadout.nullable(),
        last: inReadout.nullable(),
        periods: z.array(z.strictObject({ period: text, ...share })),
      }),
    ),
    next,
  })
  .meta({ id: 'Formulas', description: 'How each formula is used over readouts, the most used first.' });

export const positionsQuery = z.object({
  person: name.describe('A name in any script, or an id.'),
  topic: z.enum(topics).optional().describe('Only on this topic.'),
  act: z.enum(acts).optional().describe('Only this act.'),
  since,
  until,
  ...paging(50, 500),
});

export const positionsSchema = z
  .strictObject({
    people: z.array(text).describe('Ids of all who are called so.'),
    total: count,
    positions: z.array(
      z.strictObject({
        person: text,
        name: text,
        act: z.enum(acts),
        mode: z.enum(['direct', 'indirect']),
        date: maybe,
        dateOf: z.enum(['contact', 'publication']).nullable(),
        topics: z.array(z.enum(topics)),
        formulas: z.array(text),
        targets: z.array(text),
        addressees: z.array(text),
        contact: z.strictObject({ kind: z.enum(contactKinds), participants: z.array(text) }).nullable(),
        citation,
      }),
    ),
    next,
  })
  .meta({
    id: 'Positions',
    description: 'What somebody supported, opposed, asked and promised, by act and then in order of time.',
  });

export const presenceQuery = z.object({ q: query, ...paging(50, 500) });

const sighting = z.strictObject({ date: maybe, citation: mention });
const presence = { articles: count, contacts: count, statements: count, first: sighting, last: sighting };

export const peopleSchema = z
  .strictObject({
    total: count,
    people: z.array(z.strictObject({ id: maybe, name: text, state: maybe, ...presence })),
    next,
  })
  .meta({ id: 'People', description: 'Who is in the articles, most often in contact first.' });

export const statesSchema = z
  .strictObject({
    total: count,
    states: z.array(z.strictObject({ code: text, name: text, people: count, ...presence })),
    next,
  })
  .meta({ id: 'States', description: 'Which states are in the articles, by themselves or by their people.' });
