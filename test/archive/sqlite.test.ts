import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { archiveBehaviour } from './archive-behaviour.ts';
import { contactBehaviour } from './contact-behaviour.ts';
import { reviewBehaviour } from './review-behaviour.ts';

let folder = '';
let count = 0;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-archive-'));
});
after(() => rm(folder, { recursive: true }));

const open = () => openArchive(join(folder, `${count++}.db`), { mode: 'create' });

archiveBehaviour('SQLite', open);
contactBehaviour('SQLite', open);
reviewBehaviour('SQLite', open);
