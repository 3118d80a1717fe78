import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DocumentKind, type KindHints, kindOf } from './kind-of.ts';

const cases: readonly (readonly [start: string | readonly number[], hints: KindHints, kind: DocumentKind])[] = [
  ['The leaders spoke.', {}, 'text'],
  ['The leaders spoke.', { name: 'a.TXT', mediaType: 'text/html' }, 'text'],
  ['# A call', { name: 'notes/a.md' }, 'markdown'],
  ['# A call', { mediaType: 'text/markdown; charset=utf-8' }, 'markdown'],
  ['<!DOCTYPE html><html>', { name: 'a.txt' }, 'html'],
  ['\ufeff\n<!-- saved -->\n<HTML lang=id>', {}, 'html'],
  ['<?xml version="1.0"?><html xmlns="…">', {}, 'html'],
  ['<p>A call', { mediaType: 'text/html;charset=koi8-r' }, 'html'],
  ['<p>A call', { name: 'a.htm' }, 'html'],
  ['%PDF-1.7\n', { name: 'a.txt' }, 'pdf'],
  ['\n\n%PDF-1.7\n', { name: 'a.pdf' }, 'pdf'],
  ['<html>Not found', { name: 'a.pdf', mediaType: 'application/pdf' }, 'html'],
  ['<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0">', { name: 'a.xml' }, 'feed'],
  ['<feed xmlns="http://www.w3.org/2005/Atom">', { mediaType: 'text/html' }, 'feed'],
  ['{"version": "https://jsonfeed.org/version/1.1", "items": []}', { name: 'feed.json' }, 'feed'],
  ['{"id": "a", "text": "b"}\n{"id": "c"}', {}, 'ndjson'],
  ['{"id": "a", "text": "b"}', {}, 'ndjson'],
  ['{"id": "a", "text": "b"}', { name: 'a.json' }, 'json'],
  ['broken', { name: 'a.jsonl' }, 'ndjson'],
  ['{\n  "text": "b"\n}', {}, 'json'],
  ['[{"text": "b"}]', {}, 'json'],
  ['[Jakarta] The leaders spoke.', {}, 'text'],
  ['{sic} The leaders spoke.', {}, 'text'],
  ['[A call](a.html)', { name: 'a.md' }, 'markdown'],
  [[0x1f, 0x8b, 8], { name: 'a.txt' }, 'gzip'],
  [[0x50, 0x4b, 3, 4, 20], { name: 'a.docx' }, 'binary'],
  [[0xff, 0xd8, 0xff, 0xe0], {}, 'binary'],
  ['{\\rtf1 A call}', { name: 'a.rtf' }, 'binary'],
  ['# A call', { address: 'https://gazette.example/a.md?raw' }, 'markdown'],
  ['{"text": "b"}', { name: 'a.gz' }, 'ndjson'],
  ['{sic}', { name: 'a.pdf' }, 'text'],
  ['plain after all', { name: 'a.gz' }, 'text'],
  [[0xff, 0xfe, ...Buffer.from('<html>', 'utf16le')], {}, 'html'],
];

for (const [start, hints, kind] of cases)
  test(`${JSON.stringify(start).slice(0, 50)} with ${JSON.stringify(hints)} is ${kind}`, () => {
    assert.equal(kindOf(typeof start === 'string' ? Buffer.from(start) : Uint8Array.from(start), hints), kind);
  });
