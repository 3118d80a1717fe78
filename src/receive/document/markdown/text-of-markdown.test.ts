import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frontMatter } from './front-matter.ts';
import { textOfMarkdown } from './text-of-markdown.ts';

test('Markdown becomes what a reader sees of it', () => {
  const markdown = [
    '# A *long* call &amp; a short one',
    'The [two leaders](https://gazette.example/a) spoke\nby **phone**. ![the room](room.png)',
    '- trade\n- the sea\n  1. ships',
    '> “We agreed,” he said.',
    '```\nas <written>\n```',
    '| who | what |\n|---|---|\n| Tarov | called |',
    '<div>From <b>raw</b> HTML.<script>alert(1)</script></div>',
    '<!-- unseen -->',
  ].join('\n\n');
  assert.equal(
    textOfMarkdown(markdown),
    'A long call & a short one\n\nThe two leaders spoke by phone.\n\ntrade\nthe sea\n\nships\n\n“We agreed,” he said.\n\nas <written>\n\n' +
      'who\twhat\n\nTarov\tcalled\n\nFrom raw HTML.',
  );
});

test('characters that mean nothing to Markdown stay', () => {
  const text = '2 * 3 < 7 и «слова» 习近平 a_b_c \u00a0 “x”';
  assert.equal(textOfMarkdown(text), text);
});

test('Markdown that is nested too deep, too long or empty is refused', () => {
  assert.throws(() => textOfMarkdown(`${'>'.repeat(5000)} a`), { name: 'ReceiveError', code: 'too-deep' });
  assert.throws(() => textOfMarkdown('<div>'.repeat(2000)), { code: 'too-deep' });
  assert.throws(() => textOfMarkdown('a '.repeat(1_000_001)), { code: 'too-large' });
  assert.throws(() => textOfMarkdown('![](a.png)\n\n<!-- a -->'), { code: 'no-text' });
});

test('front matter is metadata and no text', () => {
  const { metadata, author, body } = frontMatter(
    '---\ntitle: "A call: the text"\ndate: 2024-05-03 10:00:00 +0800\nauthor: Ila Moren\noutlet: Gazette\n# a comment\ntags:\n  - calls\nurl: https://gazette.example/a\nlanguage: en-GB\ndraft: false\n---\nIt rang.\n\n---\n',
  );
  assert.deepEqual(metadata, {
    title: 'A call: the text',
    published: '2024-05-03T10:00:00+08:00',
    outlet: 'Gazette',
    url: 'https://gazette.example/a',
    language: 'en',
  });
  assert.equal(author, 'Ila Moren');
  assert.equal(body, 'It rang.\n\n---\n');
});

test('what front matter says amiss is passed over', () => {
  const { metadata } = frontMatter('---\r\ntitle:\r\ndate: next week\r\nurl: javascript:alert(1)\r\n---\r\nText.');
  assert.deepEqual(metadata, {});
});

test('text between rules, and front matter that never ends, are text', () => {
  for (const markdown of [
    '---\nThe leaders met; it was late.\n---\nThey left.',
    `---\n${'a: b\n'.repeat(5000)}`,
    'title: a\n---\n',
    '---',
  ])
    assert.deepEqual(frontMatter(markdown), { metadata: {}, author: null, body: markdown });
});
