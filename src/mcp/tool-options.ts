import { z } from 'zod';

/** Every tool only reads, and knows nothing beyond the archive. */
export const readOnly = { readOnlyHint: true, idempotentHint: true, openWorldHint: false } as const;

export const limitOption = (usual: number, most: number) =>
  z.number().int().min(1).max(most).default(usual).describe(`How many entries, 1 to ${most}.`);

export const afterOption = z.string().max(500).optional().describe("The 'next' of the answer before, for what follows it.");

export const sinceOption = z.string().max(10).optional().describe('From this year, month or day on: 2020, 2020-07, 2020-07-08.');
export const untilOption = z.string().max(10).optional().describe('Up to this year, month or day, included.');
export const nameOption = z.string().trim().min(1).max(200);
