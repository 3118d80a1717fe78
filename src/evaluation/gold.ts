import { z } from 'zod';

const words = z.string().min(1).max(100_000);
const actorKey = z.string().min(1);
const actorKeys = z.array(actorKey).max(1_000);

const goldActor = z.object({
  name: z.string(),
  aliases: z.array(z.string()).optional(),
  state: z.string().nullish(),
});

const goldDocument = z.object({
  title: z.string().nullish(),
  outlet: z.string().nullish(),
  published: z.string().nullish(),
  citedSources: z.array(z.string()).optional(),
  boilerplate: z.array(words).optional().describe('Words of the page that are not the article.'),
});

/**
 * What a careful reader found in one article. Actors are named once and referred to by their keys; everything else is given by its
 * words, which may stand anywhere in the text. Where several acts are defensible all are named, and either is right.
 */
export const goldSchema = z
  .object({
    format: z.literal('readout-gold/1'),
    source: z.string().describe("The text's path."),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'it must be the 64 hex digits of the SHA-256 of the text'),
    language: z.string(),
    actors: z.record(actorKey, goldActor),
    document: goldDocument,
    contacts: z.array(
      z.object({
        kind: z.string(),
        participants: actorKeys,
        initiator: z.union([actorKey, actorKeys]).nullish(),
        date: z.string().nullish(),
      }),
    ),
    quotes: z.array(z.object({ speaker: actorKey.nullish(), text: words })),
    statements: z.array(
      z.object({ speakers: actorKeys.min(1), acts: z.array(z.string()).min(1), text: words, topics: z.array(z.string()) }),
    ),
    figures: z.array(z.object({ value: z.number(), unit: z.string(), text: words })),
    formulas: z.array(z.object({ id: z.string(), text: words })),
    checks: z.array(z.object({ code: z.string(), text: words })),
  })
  .superRefine((gold, problems) => {
    const said = [
      ...gold.contacts.flatMap(({ participants, initiator }) => [...participants, ...listed(initiator)]),
      ...gold.quotes.flatMap(({ speaker }) => listed(speaker)),
      ...gold.statements.flatMap(({ speakers }) => speakers),
    ];
    for (const key of new Set(said))
      if (!Object.hasOwn(gold.actors, key))
        problems.addIssue({ code: 'custom', path: ['actors'], message: `nobody has the key '${key}', which is referred to` });
  });

export type Gold = z.infer<typeof goldSchema>;
export type GoldActor = Gold['actors'][string];

/** One key, several or none, as a list. */
export const listed = (keys: string | readonly string[] | null | undefined): readonly string[] =>
  typeof keys === 'string' ? [keys] : (keys ?? []);
