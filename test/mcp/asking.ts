import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { z } from 'zod';
import type { Archive, ReadArticle } from '../../src/archive/archive.ts';
import { assistantServer } from '../../src/mcp/assistant-server.ts';
import { openWorkbench } from '../web/workbench.ts';

/** What a tool told: an answer, or an error. */
export interface Told {
  readonly isError: boolean;
  readonly text: string;
  /** The answer; null for an error. */
  readonly json: Readonly<Record<string, unknown>> | null;
}

/** An assistant that asks over an archive of its own. */
export interface Assistant {
  readonly archive: Archive;
  readonly client: Client;
  /** What was told of errors that nobody foresaw. */
  readonly faults: readonly unknown[];
  ask(tool: string, asked?: Record<string, unknown>): Promise<Told>;
  close(): Promise<void>;
}

const resultSchema = z.looseObject({
  isError: z.boolean().default(false),
  content: z.tuple([z.looseObject({ type: z.literal('text'), text: z.string() })]),
});

export async function toldBy(client: Client, tool: string, asked: Record<string, unknown>): Promise<Told> {
  const result = resultSchema.parse(await client.callTool({ name: tool, arguments: asked }));
  const { text } = result.content[0];
  return {
    isError: result.isError,
    text,
    json: result.isError ? null : z.record(z.string(), z.unknown()).parse(JSON.parse(text)),
  };
}

export async function openAssistant(articles: readonly ReadArticle[]): Promise<Assistant> {
  const workbench = await openWorkbench(articles);
  const { archive, library, names } = workbench.services;
  const faults: unknown[] = [];
  const server = assistantServer({ archive, library, names, onFault: error => faults.push(error) });
  const client = new Client({ name: 'test', version: '1' });
  const [one, other] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(one), client.connect(other)]);
  return {
    archive,
    client,
    faults,
    ask: (tool, asked = {}) => toldBy(client, tool, asked),
    async close() {
      await client.close();
      await server.close();
      await workbench.close();
    },
  };
}
