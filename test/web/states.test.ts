import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { openTwoAccounts } from './contact-reports.ts';
import type { Workbench } from './workbench.ts';

let workbench: Workbench;
before(async () => {
  workbench = await openTwoAccounts();
});
after(() => workbench.close());

const documentAt = async (path: string) => parseHTML(await workbench.page(path)).document;

test('all states of the contacts are listed with how many they take part in', async () => {
  const document = await documentAt('/states');
  const states = [...document.querySelectorAll('.tally-list li')].map(item => item.textContent.trim().replace(/\s+/g, ' '));
  assert.deepEqual(states, ['Valdoria 2', 'Zantara 2']);
  assert.ok(document.querySelector('.chart a[href="/states/XV-XZ"]'));
});

test('a pair has one address, and what names no states has none', async () => {
  for (const path of ['/states/XZ-XV', '/states/xv-xz']) {
    const answer = await workbench.ask(path);
    assert.deepEqual([answer.status, answer.headers.get('location')], [301, '/states/XV-XZ'], path);
  }
  for (const path of ['/states/Valdoria', '/states/XV-XZ-XA-XB-XC', '/states/%3Cb%3E', '/states/XV-XZ/nothing.csv'])
    assert.equal((await workbench.ask(path)).status, 404, path);
});

test('a pair of states shows contacts, silence, people, acts, topics and formulas, each mark with its evidence', async () => {
  const document = await documentAt('/states/XV-XZ');
  const charts = [...document.querySelectorAll('.chart')];
  assert.equal(charts.length, 5);
  const pictures = charts.filter(chart => chart.querySelector('svg') !== null);
  assert.ok(pictures.length >= 4);
  for (const chart of pictures) {
    const marks = [...chart.querySelectorAll('svg a')];
    assert.ok(marks.length > 0 && marks.every(mark => /^\/(contacts|search|states)/.test(mark.getAttribute('href') ?? '')));
    const inTable = new Set([...chart.querySelectorAll('table a')].map(link => link.getAttribute('href')));
    const marked = marks.filter(mark => mark.closest('.silence') === null).map(mark => mark.getAttribute('href'));
    assert.ok(
      marked.every(href => inTable.has(href)),
      'the keyboard has every link that the pointer has',
    );
  }
  assert.match(document.querySelector('.silences')?.textContent ?? '', /3[45] days/);
});

test('one state alone shows with which states its people are in contact', async () => {
  const document = await documentAt('/states/XV');
  assert.match(document.querySelector('#who-title')?.closest('.chart')?.querySelector('table')?.textContent ?? '', /Zantara/);
});

test('days narrow the page and its downloads alike', async () => {
  const document = await documentAt('/states/XV-XZ?from=2024-06&to=%3Cscript%3E');
  assert.equal(document.querySelectorAll('.contact-item').length, 1);
  const download = document.querySelector('.chart-data > a')?.getAttribute('href') ?? '';
  assert.equal(download, '/states/XV-XZ/contacts.csv?from=2024-06');
  const answer = await workbench.ask(download);
  assert.match(answer.headers.get('content-type') ?? '', /^text\/csv/);
  assert.match(answer.headers.get('content-disposition') ?? '', /^attachment; filename="XV-XZ-contacts\.csv"$/);
  const [head, ...rows] = (await answer.text()).trim().split('\r\n');
  assert.equal(head, 'Date,Kind,Who,link');
  assert.equal(rows.length, 1);
  assert.match(rows[0] ?? '', /^2024-06-09,Meeting,.*\/contacts\/[0-9a-f]{16}$/);
});

test('states that have nothing between them say so', async () => {
  assert.match(await workbench.page('/states/XA-XB'), /No contact of these/);
});
