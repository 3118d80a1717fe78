import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { everyArticle } from '../archive/articles.ts';
import { root } from '../source-files.ts';
import { toldBy } from './asking.ts';

const entry = fileURLToPath(new URL('mcp-process.ts', import.meta.url));
let folder: string;
let path: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-mcp-'));
  path = join(folder, 'archive.db');
  const archive = await openArchive(path, { mode: 'create' });
  await archive.add(everyArticle);
  await archive.close();
});
after(() => rm(folder, { recursive: true }));

const env = { READOUT_DATA: join(root, 'sample/world') };

test('a client starts it, asks, and hangs up', async () => {
  const transport = new StdioClientTransport({ command: process.execPath, args: [entry, path], env, stderr: 'pipe' });
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
  assert.equal(client.getServerVersion()?.name, 'readout');
  const { json } = await toldBy(client, 'contacts', { states: 'XV-XZ' });
  assert.equal(JSON.stringify(json).match(/"id":"contact:/g)?.length, 3);
  const { isError } = await toldBy(client, 'search', { query: 'x:' });
  assert.equal(isError, true);
  await client.close();
});

test('it says nothing but the protocol, and ends well when its input ends', async () => {
  const child = spawn(process.execPath, [entry, path], { env: { ...process.env, ...env } });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    out += part;
  });
  child.stdin.write('this is no message\n');
  child.stdin.write(
    `${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } } })}\n`,
  );
  await once(child.stdout, 'data');
  child.stdin.end();
  const [code] = await once(child, 'close');
  assert.equal(code, 0);
  for (const line of out.trim().split('\n')) assert.equal(JSON.parse(line).jsonrpc, '2.0');
});

test('a signal ends it', async () => {
  const child = spawn(process.execPath, [entry, path], { env: { ...process.env, ...env } });
  child.stdin.write(
    `${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } } })}\n`,
  );
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  assert.equal(code, 0);
});
