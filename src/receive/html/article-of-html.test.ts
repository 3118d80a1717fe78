import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ReceiveError } from '../receive-error.ts';
import { articleOfHtml } from './article-of-html.ts';

const first =
  'President Arvid Lund of Norland spoke by telephone with Prime Minister Mara Sol of Sudmark on Monday, his office said.';
const second =
  'The two leaders, who last met in spring, agreed to open the northern pass to trade, and to meet again before winter comes.';
const third =
  '“We have waited long enough,” Lund said after the call, and added that the talks would go on, patiently, until they succeed.';
const story = `<p>${first}</p><p>${second}</p><p>${third}</p>`;
const body = `${first}\n\n${second}\n\n${third}`;

const page = (inside: string, head = ''): string =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${inside}</body></html>`;
const textOf = (inside: string, head?: string): string => articleOfHtml(page(inside, head)).text;

test('paragraphs are parted by blank lines, without navigation, footer and scripts', () => {
  const around = '<nav><a href="/">Home</a> <a href="/world">World</a></nav><script>var text = "no";</script>';
  assert.equal(textOf(`${around}<article>${story}</article><footer>All about the Northern Post</footer>`), body);
});

test('items, rows and broken lines are lines of their own, cells are parted by tabs', () => {
  const text = textOf(
    `<article>${story}<h2>What was agreed, in short and in order</h2><ul><li>The pass opens, in May, for all.</li><li>The fee falls, by half, for some.</li></ul>
    <table><tr><th>Year</th><th>Trade</th></tr><tr><td>2031</td><td>12</td></tr><tr><td>2032</td><td>15</td></tr><tr><td>2033</td><td>18</td></tr><tr><td>2034</td><td>20</td></tr><tr><td>2035</td><td>22</td></tr></table>
    <p>From the office of the President,<br>with a note that the list is not complete.</p></article>`,
  );
  for (const lines of [
    'What was agreed, in short and in order',
    'The pass opens, in May, for all.\nThe fee falls, by half, for some.',
    'Year\tTrade\n2031\t12\n2032\t15',
    'From the office of the President,\nwith a note that the list is not complete.',
  ])
    assert.ok(text.includes(lines), `${lines}\n— in —\n${text}`);
});

test('quotation elements get their marks, entities are read, and no markup is left', () => {
  const text = textOf(
    `<article>${story}<p>She answered: <q>Norland &amp; Sudmark are <b>neighbours</b></q>, and no more than that was said.</p></article>`,
  );
  assert.ok(text.includes('She answered: “Norland & Sudmark are neighbours”, and no more than that was said.'));
  assert.doesNotMatch(text, /<\/?[a-z]/);
});

test('a text that talks of markup keeps it as text', () => {
  assert.ok(
    textOf(
      `<article>${story}<p>The ministry wrote &lt;b&gt; into its release, by mistake, and apologised.</p></article>`,
    ).includes('wrote <b> into'),
  );
});

test('captions, related stories, sign-ups, share bars and comments are cut', () => {
  const text = textOf(
    `<article><p>${first}</p><figure><img src="a.jpg"><figcaption>Lund at his desk, in a picture of last year. Photo: Northern Post</figcaption></figure>
    <div class="share-bar"><a href="#">Share on Chirp</a></div><p>${second}</p>
    <div class="relatedStories"><p>Snow closes the pass again, and nobody knows for how long it will last.</p></div>
    <p>${third}</p><div class="newsletter-signup"><p>Sign up for the morning letter of the Northern Post, free of charge.</p></div></article>
    <section id="comments"><p>I was there myself, and I can tell you that this is not at all how it happened, my friends.</p></section>`,
  );
  assert.equal(text, body);
});

test('a name of furniture on what holds the article cuts nothing', () => {
  assert.equal(textOf(`<div class="with-sidebar comments-open newsletter">${story}</div>`), body);
});

test('a post that the article quotes stays, box for sharing or not', () => {
  const post = 'We will be at the pass on Friday, with the keys in our hands. — Office of the President (@norland)';
  assert.ok(
    textOf(
      `<article><p>${first}</p><p>${second}</p><div class="social-embed"><blockquote><p>${post}</p></blockquote></div><p>${third}</p></article>`,
    ).includes(post),
  );
});

test('lines that are links to other stories go, sentences that are links stay', () => {
  const text = textOf(
    `<article><p>${first}</p><p><a href="/a">LUND VISITS THE COAST</a></p><p>${second}</p><p>Related coverage:</p><ul><li><a href="/b">How the pass was closed</a></li><li><a href="/c">Who pays for the road</a></li></ul><p><a href="/d">${third}</a></p></article>`,
  );
  assert.equal(text, body);
});

test('a page that is a list of links keeps them', () => {
  const links = ['Lund calls Sol about the pass', 'Sol visits the harbour of Vik', 'Snow closes the northern road'];
  const text = textOf(
    `<article><p>Today in Norland, read these, in this order:</p>${links.map(link => `<p><a href="/">${link}</a></p>`).join('')}</article>`,
  );
  for (const link of links) assert.ok(text.includes(link));
});

test('the headline and the line with the date go where both are known', () => {
  const inside = `<article><h1>Leaders speak of the pass</h1><p>Monday, 3 March 2031 | 10:15</p>${story}</article>`;
  const known =
    '<meta property="og:title" content="Leaders speak of the pass"><meta property="article:published_time" content="2031-03-03T10:15:00+01:00">';
  assert.equal(textOf(inside, known), body);
  assert.ok(textOf(inside).includes('Monday, 3 March 2031'), 'a date that nothing else tells stays');
});

test('a standfirst under the headline comes back', () => {
  const standfirst = 'The pass between the two states has been closed for eleven winters, and both want it open.';
  const inside = `<h1>Leaders speak of the pass</h1><header class="intro"><div><p>${standfirst}</p></div></header><div class="body">${story}</div>`;
  assert.equal(textOf(inside, '<title>Leaders speak of the pass</title>'), `${standfirst}\n\n${body}`);
});

test('articles of other stories beside the one with the headline go', () => {
  const other =
    '<article><h2>Fish</h2><p>The harbour of Vik sold more fish this year than in any other, the keeper of the harbour told us, and smiled.</p></article>';
  assert.equal(
    textOf(`<article><h1>Leaders speak</h1>${story}</article>${other.repeat(3)}`, '<title>Leaders speak</title>'),
    body,
  );
});

test('an article that a script would show is read all the same', () => {
  assert.equal(textOf(`<div style="display:none">${story}</div><p hidden>Loading</p>`), body);
});

test('pieces of a page, an early end of the body and capitals are read', () => {
  assert.equal(articleOfHtml(story).text, body);
  assert.equal(articleOfHtml(`<html><body><p>${first}</p></body></html><p>${second}</p><p>${third}</p>`).text, body);
  assert.equal(
    articleOfHtml(`<HTML LANG="id"><BODY><DIV CLASS="sidebar"><P>Iklan baris.</P></DIV><ARTICLE>${story}</ARTICLE></BODY></HTML>`)
      .text,
    body,
  );
});

test('a page pasted into a page is read', () => {
  const whole = page(`<article>${story}</article>`);
  assert.equal(articleOfHtml(page(`${whole}${whole.replace(story, '')}`)).text, body);
  assert.equal(articleOfHtml(`<body><body><body>${story}`).text, body);
});

test('short readouts in Chinese are read whole', () => {
  const lines = [
    '三月三日，北国总统伦德同南国总理索尔通电话。',
    '伦德表示，双方应当尽快开放北部山口。',
    '索尔表示，南方愿同北方保持沟通。',
  ];
  assert.equal(textOf(`<div class="content">${lines.map(line => `<p>　　${line}</p>`).join('')}</div>`), lines.join('\n\n'));
});

test('the text of JSON-LD stands in where the page shows none', () => {
  const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Leaders speak', articleBody: first })}</script>`;
  assert.equal(textOf('<div id="app"></div>', head), first);
});

test('a page without text is refused, and says what to do', () => {
  for (const html of ['', '   ', '<html><head><title>Empty</title></head><body><script>show()</script></body></html>'])
    assert.throws(
      () => articleOfHtml(html),
      error => error instanceof ReceiveError && error.code === 'no-article' && /Save/.test(error.message),
    );
});

test('a page whose only text is named as furniture keeps it', () => {
  assert.ok(textOf(`<div class="comments"><p>${first}</p></div>`).includes(first));
});

test('what an article is read with is told', () => {
  assert.deepEqual(articleOfHtml(story).extractor, { name: 'readout-html', version: '1' });
});
