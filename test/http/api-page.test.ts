import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { apiPage } from '../../scripts/api-page.ts';
import { root } from '../source-files.ts';
import { openWorkbench } from '../web/workbench.ts';
import { described } from './openapi.ts';

test('docs/api.md says what /openapi.json says', async () => {
  const workbench = await openWorkbench([]);
  const { document, operations } = await described(workbench);
  const page = readFileSync(join(root, 'docs/api.md'), 'utf8');
  assert.ok(page === apiPage(document), "docs/api.md is out of date: run 'node scripts/api-page.ts' and commit what it changes");
  for (const { method, path } of operations) assert.ok(page.includes(`### ${method} ${path}\n`), path);
  for (const name of Object.keys(document.components.schemas)) assert.ok(page.includes(`\n### ${name}\n`), name);
  for (const [, anchor = ''] of page.matchAll(/\]\(#([a-z]+)\)/g))
    assert.ok(
      Object.keys(document.components.schemas).some(name => name.toLowerCase() === anchor),
      anchor,
    );
  await workbench.close();
});
