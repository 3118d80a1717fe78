import assert from 'node:assert/strict';
import type { IncomingArticle } from '../../src/archive/archive.ts';
import type { ReadoutRecord } from '../../src/record/record.ts';
import { recordSchema } from '../../src/record/schema.ts';
import { applyCorrections, type Reviewed } from '../../src/review/apply-corrections.ts';
import { type Correction, type CorrectionDraft, jsonSchema } from '../../src/review/correction.ts';
import { correctionOf } from '../../src/review/correction-of.ts';
import { piecesIn } from '../../src/review/json-parts.ts';
import { incoming, readArticle } from '../archive/articles.ts';

export type Said = Omit<CorrectionDraft, 'article' | 'textId' | 'at' | 'by'>;

/** An article with what a careful editor would query. */
export const doubtful = incoming(
  'President Bela Karsan of Valdoria called President Zed Quux of Zantara on 9 June. "We will meet again soon," it was said.',
  { published: '2025-06-11' },
);

/** A person at work on one article. */
export class Reviewing {
  readonly text: string;
  readonly machine: ReadoutRecord;
  readonly corrections: Correction[] = [];

  constructor(article: IncomingArticle) {
    this.text = article.text;
    this.machine = readArticle(article).record;
  }

  say(said: Said): Correction {
    const draft = { article: 'article:1', textId: this.machine.document.textId, at: '2026-02-01T09:00:00Z', by: 'Ana', ...said };
    const correction = correctionOf(draft, `correction:${this.corrections.length}`, this);
    this.corrections.push(correction);
    return correction;
  }

  /** Where words stand in the text. */
  at(words: string): { readonly start: number; readonly end: number }[] {
    const start = this.text.indexOf(words);
    assert.ok(start >= 0, words);
    return [{ start, end: start + words.length }];
  }

  /** The record with what was said, held to what is promised of any record. */
  get record(): ReadoutRecord {
    return this.after(this.machine).record;
  }

  /** The same after the machine read anew. */
  after(machine: ReadoutRecord, text = this.text): Reviewed {
    const before = JSON.stringify(machine);
    const reviewed = applyCorrections(machine, this.corrections, text);
    assert.equal(JSON.stringify(machine), before, "the machine's record stays as it is");
    assertSound(reviewed.record, text);
    return reviewed;
  }
}

function assertSound(record: ReadoutRecord, text: string): void {
  recordSchema.parse(record);
  for (const { start, end, text: words } of piecesIn(jsonSchema.parse(record))) assert.equal(text.slice(start, end), words);
  const actors = new Set(record.actors.map(({ id }) => id));
  const contacts = new Set(record.contacts.map(({ id }) => id));
  const quotes = new Set(record.quotes.map(({ id }) => id));
  assert.equal(actors.size, record.actors.length, 'nobody is there twice');
  for (const { participants, initiator, host } of record.contacts)
    for (const id of [...participants, initiator?.actor ?? null, host])
      assert.ok(id === null || actors.has(id), `${id} is there`);
  for (const { speaker } of record.quotes) assert.ok(speaker === null || actors.has(speaker), `${speaker} is there`);
  for (const { speakers, addressees, targets, contact, quote } of record.statements) {
    for (const id of [...speakers, ...addressees, ...targets]) assert.ok(actors.has(id), `${id} is there`);
    assert.ok(contact === null || contacts.has(contact), `${contact} is there`);
    assert.ok(quote === null || quotes.has(quote), `${quote} is there`);
  }
}
