import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { barsOverTime } from '../../src/web/charts/bars-over-time.ts';
import type { Chart } from '../../src/web/charts/chart.ts';
import { chartCsv } from '../../src/web/charts/chart-csv.ts';
import { chartFigure } from '../../src/web/charts/chart-figure.ts';
import { dotTimeline } from '../../src/web/charts/dot-timeline.ts';
import { intervalPlot } from '../../src/web/charts/interval-plot.ts';
import { matrix } from '../../src/web/charts/matrix.ts';

/** One of each chart, with a text in every place that takes one. */
function charts(text: string): readonly Chart[] {
  const words = { title: text, description: text, language: 'en' } as const;
  const share = { at: text, value: 0.5, low: 0.2, high: 0.8, uses: 2, trials: 4, href: '/formulas/x' };
  return [
    dotTimeline({
      ...words,
      id: 'dots',
      rows: [{ key: 'a', name: text }],
      dots: [
        { row: 'a', date: '2024-05-05', name: text, href: '/contacts/1' },
        { row: 'a', date: '2024-06', name: text, href: '/contacts/2', hollow: true },
        { row: 'a', date: null, name: text, href: '/contacts/3' },
      ],
      spans: [{ from: '2024-05-05', to: '2024-06-01', name: text, href: '/contacts/1' }],
      columns: [text, text, text],
    }),
    barsOverTime({
      ...words,
      id: 'bars',
      periods: ['2023', '2024'],
      series: [{ key: 'a', name: text }],
      bars: [{ series: 'a', period: '2024', value: 1234, href: '/search?q=x' }],
      columns: [text, text, text],
    }),
    intervalPlot({ ...words, id: 'time', along: 'time', points: [share], columns: [text, text, text, text, text, text] }),
    intervalPlot({ ...words, id: 'rows', along: 'rows', points: [share], columns: [text, text, text, text, text, text] }),
    matrix({
      ...words,
      id: 'matrix',
      rows: [{ key: 'a', name: text }],
      across: [{ key: 'b', name: text }],
      cells: [{ row: 'a', column: 'b', value: 7, href: '/contacts?with=a' }],
      columns: [text, text, text],
    }),
  ];
}

const shown = async (chart: Chart) =>
  parseHTML(`<!doctype html><html><body>${await chartFigure(chart, { language: 'en', download: '/x.csv' })}</body></html>`)
    .document;

const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  '</text></svg><iframe>',
  '=cmd|x',
];

for (const attack of attacks)
  test(`a chart keeps text as text, and needs no inline style: ${attack}`, async () => {
    for (const chart of charts(attack)) {
      const document = await shown(chart);
      assert.ok(document.querySelector('svg'), chart.id);
      assert.equal(document.querySelector('style, script, img, iframe, foreignObject'), null, chart.id);
      for (const element of document.querySelectorAll('*'))
        for (const { name, value } of element.attributes) {
          assert.doesNotMatch(name, /^on|^style$/, chart.id);
          if (name === 'href') assert.match(value, /^\/[a-z]/, chart.id);
        }
      assert.equal(document.querySelector('svg desc')?.textContent, attack);
    }
  });

test('a chart is an image with a title and a description; its links are for the pointer, and again in its table', async () => {
  for (const chart of charts('Plain words')) {
    const document = await shown(chart);
    const image = document.querySelector('svg [role=img]');
    const named = (image?.getAttribute('aria-labelledby') ?? '').split(' ').map(id => document.getElementById(id)?.textContent);
    assert.deepEqual(named, ['Plain words', 'Plain words'], chart.id);
    assert.equal(image?.querySelector('a'), null, 'nothing inside an image can be reached');
    const links = [...document.querySelectorAll('svg a')];
    assert.ok(links.length > 0, chart.id);
    for (const link of links) {
      assert.equal(link.getAttribute('tabindex'), '-1');
      assert.ok(link.closest('[aria-hidden=true]'));
    }
    assert.equal(document.querySelectorAll('tbody tr').length, chart.table.rows.length);
  }
});

test('what has no date is in the table and not in the picture', async () => {
  const [dots] = charts('Plain words');
  assert.ok(dots);
  const document = await shown(dots);
  assert.equal(document.querySelectorAll('svg a[href="/contacts/3"]').length, 0);
  assert.equal(document.querySelectorAll('table a[href="/contacts/3"]').length, 1);
  const undated = dotTimeline({
    id: 'none',
    title: 'None',
    description: 'None',
    language: 'en',
    rows: [],
    dots: [{ row: 'a', date: null, name: 'x', href: '/contacts/1' }],
    columns: ['a', 'b', 'c'],
  });
  assert.equal(undated.picture(), null);
  assert.match(String(await chartFigure(undated, { language: 'id', download: '/x.csv' })), /Tidak ada yang bertanggal/);
});

test('a download has every row with the address of its evidence, and no formula for a spreadsheet to run', () => {
  const [, bars] = charts('=1+1');
  assert.equal(
    chartCsv(bars?.table ?? { columns: [], rows: [] }, 'http://workbench.example'),
    "'=1+1,'=1+1,'=1+1,link\r\n2024,'=1+1,1234,http://workbench.example/search?q=x\r\n",
  );
});
