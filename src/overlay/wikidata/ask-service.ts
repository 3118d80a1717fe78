import { engineVersion } from '../../version.ts';
import { UpdateError } from './update-error.ts';

/** How long a service may take and how much it may say before it is given up. */
export interface ServiceLimits {
  readonly milliseconds: number;
  readonly bytes: number;
}

/** The service stops a query after a minute itself. */
export const serviceLimits: ServiceLimits = { milliseconds: 90_000, bytes: 64 * 1024 * 1024 };

/** Puts a query to a SPARQL service and gives its JSON. Throws an UpdateError that says what to do where there is no whole answer. */
export async function askService(endpoint: URL, query: string, limits: ServiceLimits): Promise<unknown> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  const failed = (error: unknown, otherwise: string): UpdateError => {
    if (error instanceof UpdateError) return error;
    const late = `${endpoint} gave no whole answer in ${limits.milliseconds / 1000} seconds. Try again later, or ask for less with --since.`;
    return new UpdateError(signal.aborted ? late : otherwise, { cause: error });
  };
  let response: Response;
  try {
    response = await fetch(endpoint, {
      method: 'POST',
      body: new URLSearchParams({ query }),
      headers: { accept: 'application/sparql-results+json', 'user-agent': `readout/${engineVersion} (gazetteer update)` },
      // Facts are taken from nobody but the service that was named.
      redirect: 'manual',
      signal,
    });
  } catch (error) {
    throw failed(
      error,
      `${endpoint} cannot be reached: ${reason(error)}. Check the connection, or give another service with --endpoint.`,
    );
  }
  refuse(response, endpoint);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await bodyOf(response, endpoint, limits.bytes)));
  } catch (error) {
    throw failed(
      error,
      `The answer of ${endpoint} breaks off or is no JSON: the service may have run out of time. Try again later, or ask for less with --since.`,
    );
  }
}

/** Throws where a service does not answer the query. */
function refuse({ status, headers }: Response, endpoint: URL): void {
  if (status === 200) return;
  if (status >= 300 && status < 400)
    throw new UpdateError(
      `${endpoint} sends elsewhere, to ${headers.get('location') ?? 'an address that it does not give'}. If you trust that service, give it with --endpoint.`,
    );
  if (status === 429)
    throw new UpdateError(`${endpoint} asks for patience: try again in ${headers.get('retry-after') ?? '60'} seconds.`);
  if (status >= 500)
    throw new UpdateError(
      `${endpoint} failed (HTTP ${status}): the query may have taken too long. Try again later, or ask for less with --since.`,
    );
  throw new UpdateError(
    `${endpoint} refused the query (HTTP ${status}). Check that --endpoint is the address of a SPARQL service.`,
  );
}

async function bodyOf(response: Response, endpoint: URL, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > most)
      throw new UpdateError(
        `The answer of ${endpoint} is longer than ${most} bytes, which no list of leaders is. Ask for less with --since, or check --endpoint.`,
      );
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}
