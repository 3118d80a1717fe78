import type { Archive } from '../../src/archive/archive.ts';

/** An example request of an operation, and the status with which it is answered. */
export interface Example {
  readonly status: number;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** One example or more of every operation, by its id, in an order in which each finds what it needs. */
export async function examplesOn(archive: Archive): Promise<Readonly<Record<string, readonly Example[]>>> {
  await archive.settle();
  const { articles } = await archive.search({ kind: 'everything' }, { order: 'newest', limit: 10 });
  const idOf = (input: string): string => articles.find(({ record }) => record.id === input)?.id ?? '';
  const [call, meeting, notice] = [idOf('call'), idOf('meeting'), idOf('notice')];
  const told = articles.find(({ id }) => id === call);
  const [contact = ''] = await archive.contactsOf(call);
  const text = 'Presiden Valdoria Bela Karsan bertemu Presiden Zantara Kofi Adunle pada 7 Juli 2024.';
  const draft = { article: call, textId: told?.record.document.textId ?? '', by: 'Ana', verdict: 'accept' };
  const field = { part: 'contact', id: told?.record.contacts[0]?.id ?? '', name: 'kind' };
  const article = { id: call };
  return {
    status: [{ status: 200 }],
    search: [
      { status: 200, parameters: { q: 'bekerja sama', facets: 'true', order: 'rank' } },
      { status: 400, parameters: { q: 'speeker:karsan' } },
      { status: 400, parameters: { after: 'elsewhere' } },
    ],
    suggest: [{ status: 200, parameters: { q: 'speaker:kar' } }],
    listArticles: [{ status: 200, parameters: { limit: '2' } }],
    read: [
      { status: 200, body: { text, published: '2024-07-08', why: true } },
      { status: 422, body: { text: 'Это не…', language: 'xx' } },
    ],
    addArticle: [
      { status: 201, body: { text, id: 'added' } },
      { status: 200, body: { text, id: 'added' } },
    ],
    article: [
      { status: 200, parameters: article },
      { status: 404, parameters: { id: '0000000000000000' } },
    ],
    revisions: [{ status: 200, parameters: { ...article, withText: 'true', changes: 'true' } }],
    original: [{ status: 200, parameters: article }],
    why: [
      { status: 200, parameters: { ...article, pointer: '/contacts/0' } },
      { status: 400, parameters: { ...article, pointer: 'contacts' } },
    ],
    contacts: [
      { status: 200, parameters: { states: 'XV-XZ', with: 'Bela Karsan', since: '2023', limit: '2' } },
      { status: 400, parameters: { states: 'Atlantis' } },
    ],
    contact: [
      { status: 200, parameters: { id: contact } },
      { status: 404, parameters: { id: 'contact:nowhere' } },
    ],
    compare: [{ status: 200, parameters: { id: contact, mentions: 'true' } }],
    decide: [
      { status: 201, body: { kind: 'same', a: call, b: meeting, reason: 'One visit, told twice.', by: 'Ana' } },
      { status: 422, body: { kind: 'same', a: call, b: notice, reason: 'It tells of none.', by: 'Ana' } },
    ],
    timeline: [
      { status: 200, parameters: { states: 'XV-XZ', asOf: '2026-01-01' } },
      { status: 400, parameters: { states: 'XV' } },
    ],
    formulas: [{ status: 200, parameters: { state: 'XZ', with: 'XV', since: '2020' } }],
    positions: [
      { status: 200, parameters: { person: 'Kofi Adunle' } },
      { status: 400, parameters: { person: 'Nobody at all' } },
    ],
    people: [{ status: 200, parameters: { q: 'kind:meeting' } }],
    states: [{ status: 200 }],
    reviewQueue: [{ status: 200 }],
    correct: [
      { status: 201, body: { ...draft, field } },
      { status: 409, body: { ...draft, field, textId: 'sha256:another' } },
    ],
    articleCorrections: [{ status: 200, parameters: article }],
    log: [{ status: 200, parameters: { limit: '1' } }],
    undo: [{ status: 404, parameters: { id: 'correction:none' }, body: { by: 'Ana' } }],
    export: [
      { status: 200, parameters: { format: 'jsonl' } },
      { status: 200, parameters: { format: 'csv', file: 'contacts.csv', query: 'lang:id' } },
      { status: 400, parameters: { format: 'csv' } },
    ],
    reindexProgress: [{ status: 404 }],
    reindex: [{ status: 422, body: { query: 5 } }],
    removeArticle: [
      { status: 204, parameters: { id: notice, reason: 'By order of a court.' } },
      { status: 410, parameters: { id: notice, reason: 'Again.' } },
    ],
  };
}
