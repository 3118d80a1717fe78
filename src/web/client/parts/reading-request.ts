/** What the page asks of the worker that reads. */
export interface ReadingRequest {
  readonly text: string;
  readonly published: string;
  readonly url: string;
  readonly language: string;
}

/** A message as a request; what it lacks is empty. */
export function readingRequest(data: unknown): ReadingRequest {
  const given = new Map<string, unknown>(typeof data === 'object' && data !== null ? Object.entries(data) : []);
  const field = (name: string): string => {
    const value = given.get(name);
    return typeof value === 'string' ? value : '';
  };
  return { text: field('text'), published: field('published'), url: field('url'), language: field('language') };
}
