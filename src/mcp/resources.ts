import { readFile } from 'node:fs/promises';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';

/** The files are beside `src` and beside `dist` alike. */
const root = new URL('../../', import.meta.url);

const resources = [
  {
    name: 'record-schema',
    uri: 'readout://schema/record',
    file: 'schema/readout-record.schema.json',
    title: 'The record',
    description: 'JSON Schema of what is read from one article.',
    mimeType: 'application/schema+json',
  },
  {
    name: 'query-language',
    uri: 'readout://docs/query',
    file: 'docs/query.md',
    title: 'The query language',
    description: 'How the archive is asked: words, fields, names, days.',
    mimeType: 'text/markdown',
  },
] as const;

/** What an assistant may read before it asks. */
export function addResources(server: McpServer): void {
  for (const { name, uri, file, ...about } of resources)
    server.registerResource(name, uri, about, async () => ({
      contents: [{ uri, mimeType: about.mimeType, text: await readFile(new URL(file, root), 'utf8') }],
    }));
}
