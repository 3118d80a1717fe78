import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partialDateOf } from './office-answer.ts';
import { roleOfOffice } from './role-of-office.ts';

test('an office has the role that its name tells, and its name as a title where it tells none', () => {
  for (const [office, role] of [
    ['President of Alfania', 'president'],
    ['Prime Minister of Alfania', 'prime-minister'],
    ['President of the Government of Alfania', 'prime-minister'],
    ['Federal Chancellor of Alfania', 'chancellor'],
    ['Prince of Alfania', 'monarch'],
  ] as const)
    assert.deepEqual(roleOfOffice('head-of-government', office), { role, title: null }, office);
  assert.deepEqual(roleOfOffice('head-of-state', 'Supreme Leader of Alfania'), {
    role: 'other',
    title: 'Supreme Leader of Alfania',
  });
  assert.deepEqual(roleOfOffice('head-of-state', null), { role: 'other', title: 'Head of State' });
  assert.deepEqual(roleOfOffice('foreign-minister', 'Secretary of State'), { role: 'foreign-minister', title: null });
});

test('a date is no more precise than it is said to be', () => {
  const time = '2026-11-03T00:00:00Z';
  assert.deepEqual(
    ['11', '10', '9', '8', ''].map(precision => partialDateOf(time, precision)),
    ['2026-11-03', '2026-11', '2026', null, null],
  );
  assert.equal(partialDateOf('-0043-03-15T00:00:00Z', '11'), null);
});
