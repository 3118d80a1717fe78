import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Archive } from '../../src/archive/archive.ts';
import type { ArchivedArticle } from '../../src/archive/archived-article.ts';
import type { Query } from '../../src/query/query.ts';
import type { CorrectionDraft } from '../../src/review/correction.ts';
import { call, everyArticle, incoming, meeting, readArticle } from './articles.ts';

const at = '2026-02-01T09:00:00Z';

type Said = Omit<CorrectionDraft, 'article' | 'textId' | 'at' | 'by'>;

const opposing: Query = { kind: 'statement', fields: { act: 'oppose' } };
const supporting: Query = { kind: 'statement', fields: { act: 'support' } };

/** What any archive does with what people decide. */
export function reviewBehaviour(name: string, open: () => Promise<Archive>): void {
  const held = (what: string, body: (archive: Archive) => Promise<void>): void => {
    test(`${name}: ${what}`, async t => {
      const archive = await open();
      t.after(() => archive.close());
      await body(archive);
    });
  };

  const added = async (archive: Archive, article = call): Promise<ArchivedArticle> => {
    const [{ id } = { id: '' }] = await archive.add([readArticle(article)]);
    return present(archive, id);
  };
  const present = async (archive: Archive, id: string): Promise<ArchivedArticle> => {
    const article = await archive.article(id);
    assert.ok(article !== null);
    return article;
  };
  const correct = async (archive: Archive, { id }: { readonly id: string }, said: Said) => {
    const { record } = await present(archive, id);
    return archive.correct({ article: id, textId: record.document.textId, at, by: 'Ana', ...said });
  };
  const act = (article: ArchivedArticle, after: string): Said => {
    const [statement] = article.record.statements;
    assert.ok(statement !== undefined);
    const evidence = statement.evidence.map(({ start, end }) => ({ start, end }));
    return { field: { part: 'statement', id: statement.id, name: 'act' }, verdict: 'correct', after, evidence };
  };
  const found = async (archive: Archive, query: Query): Promise<(string | undefined)[]> =>
    (await archive.search(query, { order: 'newest', limit: 100 })).articles.map(({ record }) => record.id);
  const problems = async (archive: Archive): Promise<string[]> => {
    const all: string[] = [];
    for await (const { code, message } of archive.problems()) all.push(`${code}: ${message}`);
    return all;
  };

  held(
    'what a person says takes the place of what the machine read, in the record and its index, and both are kept',
    async archive => {
      const article = await added(archive);
      const machine = article.record;
      const correction = await correct(archive, article, act(article, 'support'));
      assert.deepEqual([correction.before, correction.after, correction.by], ['oppose', 'support', 'Ana']);
      assert.equal((await present(archive, article.id)).record.statements[0]?.act, 'support');
      assert.deepEqual(await archive.machineRecord(article.id), machine);
      assert.deepEqual([await found(archive, opposing), await found(archive, supporting)], [[], ['call']]);
      assert.deepEqual(await problems(archive), []);
    },
  );

  held('undone, a correction leaves what the machine read, and the log tells of both', async archive => {
    const article = await added(archive);
    const { id } = await correct(archive, article, act(article, 'support'));
    const undone = await archive.undo(id, 'Budi', '2026-02-02T09:00:00Z');
    assert.deepEqual(undone.undone, { by: 'Budi', at: '2026-02-02T09:00:00Z' });
    assert.deepEqual(await archive.undo(id, 'Citra', '2026-02-03T09:00:00Z'), undone);
    assert.deepEqual((await present(archive, article.id)).record, article.record);
    assert.deepEqual(await found(archive, opposing), ['call']);
    assert.deepEqual(
      (await archive.log({ limit: 10 })).entries.map(({ kind, by, correction }) => [kind, by, correction.id]),
      [
        ['undo', 'Budi', id],
        ['correction', 'Ana', id],
      ],
    );
    assert.deepEqual(await archive.corrections(article.id), [undone]);
    await assert.rejects(archive.undo('correction:none', 'Budi', at), { code: 'unknown-correction' });
    assert.deepEqual(await problems(archive), []);
  });

  held('the log is read page by page, the latest first', async archive => {
    const article = await added(archive);
    for (const verdict of ['support', 'praise', 'hope']) await correct(archive, article, act(article, verdict));
    const first = await archive.log({ limit: 2 });
    const second = await archive.log({ limit: 2, after: first.next ?? 0 });
    assert.deepEqual(
      [...first.entries, ...second.entries].map(({ correction }) => correction.after),
      ['hope', 'praise', 'support'],
    );
    assert.equal(second.next, null);
  });

  held('what a person decided survives a new reading', async archive => {
    const article = await added(archive);
    await correct(archive, article, act(article, 'support'));
    const again = structuredClone(article.record);
    for (const statement of again.statements) statement.act = 'warn';
    const [reread] = await archive.reread([{ id: article.id, record: again }]);
    assert.deepEqual(
      reread?.after.statements.map(statement => statement.act),
      ['support', ...again.statements.slice(1).map(() => 'warn')],
    );
    assert.deepEqual(await archive.machineRecord(article.id), again);
    assert.deepEqual(await problems(archive), []);
  });

  held('a changed text keeps what stands in it as before, and the rest comes back to the queue', async archive => {
    const article = await added(archive);
    await correct(archive, article, act(article, 'support'));
    await correct(archive, article, { field: { part: 'document', name: null }, verdict: 'accept' });
    assert.equal((await present(archive, article.id)).review, 'reviewed');
    await archive.add([readArticle({ ...call, text: `${call.text} Pembicaraan berlangsung satu jam.` })]);
    const longer = await present(archive, article.id);
    assert.equal(longer.record.statements[0]?.act, 'support');
    assert.equal(longer.review, 'machine', 'nobody has looked through the new text');
    await archive.add([readArticle({ ...call, text: `Kabar baru. ${call.text}` })]);
    const moved = await present(archive, article.id);
    assert.equal(moved.record.statements[0]?.act, 'oppose', 'the same words elsewhere are not what the person meant');
    const { items } = await archive.reviewQueue({ limit: 100 });
    assert.deepEqual(
      items.filter(({ reason }) => reason === 'adrift').map(({ field }) => field?.part),
      ['statement', 'document'],
    );
    assert.deepEqual(await problems(archive), []);
  });

  held('an article that a person looked through says so, and is found by it', async archive => {
    await archive.add(everyArticle);
    const [{ id } = { id: '' }] = await archive.standings([meeting]);
    await correct(archive, { id }, { field: { part: 'document', name: null }, verdict: 'accept' });
    assert.deepEqual(await found(archive, { kind: 'review', state: 'reviewed' }), ['meeting']);
    assert.equal((await present(archive, id)).review, 'reviewed');
    assert.deepEqual(await problems(archive), []);
  });

  held('a contact is put together from what people say of its reports', async archive => {
    const article = await added(archive, meeting);
    const [contact] = article.record.contacts;
    assert.ok(contact !== undefined);
    const start = meeting.text.indexOf('met');
    await correct(archive, article, {
      field: { part: 'contact', id: contact.id, name: 'kind' },
      verdict: 'correct',
      after: 'visit',
      evidence: [{ start, end: start + 3 }],
    });
    await archive.settle();
    const [merged = ''] = await archive.contactsOf(article.id);
    assert.equal((await archive.contact(merged))?.contact.kind.value, 'visit');
  });

  held('the queue holds what deserves a look, the most urgent first, and lets go of what is settled', async archive => {
    const text = 'President Bela Karsan of Valdoria called President Zed Quux of Zantara. "We will meet again soon," he said.';
    const article = await added(archive, incoming(text, { id: 'undated', published: '2024-05-06' }));
    await archive.settle();
    const { items } = await archive.reviewQueue({ limit: 100 });
    assert.ok(items.length > 0);
    assert.deepEqual(
      items.map(({ priority }) => priority),
      items.map(({ priority }) => priority).sort((a, b) => b - a),
    );
    const pages: string[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const page = await archive.reviewQueue({ limit: 1, ...(after === undefined ? {} : { after }) });
      pages.push(...page.items.map(({ message }) => message));
      after = page.next;
    }
    assert.deepEqual(
      pages,
      items.map(({ message }) => message),
    );
    await correct(archive, article, { field: { part: 'document', name: null }, verdict: 'accept' });
    await archive.settle();
    assert.deepEqual((await archive.reviewQueue({ limit: 100 })).items, []);
    await assert.rejects(archive.reviewQueue({ limit: 1, after: 'nonsense' }), { code: 'bad-cursor' });
  });

  held('reports that disagree are in the queue until a person says which is right', async archive => {
    const told = (id: string, outlet: string, day: number) =>
      readArticle(
        incoming(
          `President Bela Karsan of Valdoria phoned President Kofi Adunle of Zantara on ${day} May 2024. They discussed trade in rice and the harvest.`,
          { id, url: `https://${outlet}.example/1`, published: '2024-05-07' },
        ),
      );
    await archive.add([told('a', 'vna', 5), told('b', 'kabarsamudra', 5), told('c', 'lanhaidaily', 6)]);
    await archive.settle();
    const disputed = async () =>
      (await archive.reviewQueue({ limit: 100 })).items.filter(({ reason }) => reason === 'disagreement');
    const [dissent, ...others] = await disputed();
    assert.ok(dissent?.field?.part === 'contact' && others.length === 0, 'one report is of another day');
    await correct(archive, { id: dissent.article }, { field: dissent.field, verdict: 'accept' });
    assert.deepEqual(await disputed(), []);
    await archive.settle();
    assert.deepEqual(await disputed(), []);
  });

  held('what is taken out takes along what people decided of it', async archive => {
    const article = await added(archive);
    await correct(archive, article, act(article, 'support'));
    await archive.settle();
    await archive.remove(article.id, 'test');
    await archive.settle();
    assert.deepEqual(await archive.corrections(article.id), []);
    assert.deepEqual((await archive.log({ limit: 10 })).entries, []);
    assert.deepEqual((await archive.reviewQueue({ limit: 10 })).items, []);
    assert.deepEqual(await problems(archive), []);
  });

  held('what cannot be kept is refused, and changes nothing', async archive => {
    const article = await added(archive);
    const refused = (said: Said, code: string) => assert.rejects(correct(archive, article, said), { code });
    const { field } = act(article, 'support');
    await refused({ field, verdict: 'correct', after: 'support' }, 'evidence-needed');
    await refused({ field, verdict: 'correct', after: 'shout', reason: 'as heard' }, 'wrong-value');
    await refused({ ...act(article, 'support'), evidence: [{ start: 5, end: 100_000 }] }, 'wrong-evidence');
    await refused({ field: { part: 'statement', id: 'statement:none', name: 'act' }, verdict: 'accept' }, 'unknown-field');
    await refused({ field, verdict: 'reject' }, 'cannot-reject');
    await assert.rejects(archive.correct({ ...act(article, 'hope'), article: article.id, textId: 'sha256:0', at, by: 'Ana' }), {
      code: 'text-changed',
    });
    await assert.rejects(archive.correct({ ...act(article, 'hope'), article: 'article:none', textId: '', at, by: 'Ana' }), {
      code: 'unknown-article',
    });
    assert.deepEqual((await present(archive, article.id)).record, article.record);
    assert.deepEqual(await archive.corrections(article.id), []);
  });
}
