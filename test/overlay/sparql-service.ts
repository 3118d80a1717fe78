import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A service on this machine that a test stands up in place of Wikidata's. */
export interface SparqlService {
  readonly endpoint: URL;
  /** The queries that were put to it. */
  readonly queries: string[];
  close(): Promise<void>;
}

/** Starts a service that answers each query in the given way. */
export async function sparqlService(
  answer: (response: ServerResponse, request: IncomingMessage) => void,
): Promise<SparqlService> {
  const queries: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    queries.push(new URLSearchParams(body).get('query') ?? '');
    answer(response, request);
  });
  const loopback = [127, 0, 0, 1].join('.');
  server.listen(0, loopback);
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    endpoint: new URL(`http://${loopback}:${port}/sparql`),
    queries,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** One row in the SPARQL 1.1 Query Results JSON Format: items as 'Q1', all else as it is. */
export function sparqlRow(values: Readonly<Record<string, string>>): object {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      /^Q\d+$/.test(value) ? { type: 'uri', value: `http://www.wikidata.org/entity/${value}` } : { type: 'literal', value },
    ]),
  );
}

export function sendRows(response: ServerResponse, rows: readonly object[]): void {
  response.writeHead(200, { 'content-type': 'application/sparql-results+json' });
  response.end(JSON.stringify({ head: { vars: ['person', 'en'] }, results: { bindings: rows } }));
}
