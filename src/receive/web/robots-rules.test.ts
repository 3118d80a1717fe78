import assert from 'node:assert/strict';
import { test } from 'node:test';
import { robotsRules } from './robots-rules.ts';

const allowed = (text: string, path: string): boolean =>
  robotsRules(text, 'readout').allows(new URL(path, 'https://press.example'));

test('the longest rule that fits decides, and of two equal ones the one that allows', () => {
  const text = 'User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /a/b/c\nAllow: /d\nDisallow: /d\n';
  const said = ['/', '/a', '/a/x', '/a/b', '/a/b/c', '/ab', '/d', '/A'].map(path => [path, allowed(text, path)]);
  assert.deepEqual(Object.fromEntries(said), {
    '/': true,
    '/a': false,
    '/a/x': false,
    '/a/b': true,
    '/a/b/c': false,
    '/ab': false,
    '/d': true,
    '/A': true,
  });
});

test('a star stands for anything and a dollar for the end', () => {
  const rules: readonly (readonly [string, string, boolean])[] = [
    ['/*.pdf$', '/a/b.pdf', false],
    ['/*.pdf$', '/a/b.pdf?x', true],
    ['/*.pdf', '/a/b.pdf?x', false],
    ['/a*b*c', '/aXbXc', false],
    ['/a*b*c', '/aXcXb', true],
    ['/a$', '/a', false],
    ['/a$', '/ab', true],
    ['/a*a$', '/a', true],
    ['/a*a$', '/aa', false],
    ['/a*$', '/abc', false],
    ['*', '/anything', false],
    ['*/print', '/x/print', false],
    ['/?q=', '/?q=1', false],
  ];
  for (const [rule, path, expected] of rules)
    assert.equal(allowed(`User-agent: *\nDisallow: ${rule}`, path), expected, `${rule} on ${path}`);
});

test('two ways of writing one path are one', () => {
  for (const [rule, path] of [
    ['/берлин', '/%D0%B1%D0%B5%D1%80%D0%BB%D0%B8%D0%BD'],
    ['/%d0%b1', '/б'],
    ['/%7Euser', '/~user'],
    ['/习近平', '/习近平/news'],
  ] as const)
    assert.equal(allowed(`User-agent: *\nDisallow: ${rule}`, path), false, rule);
  assert.equal(allowed('User-agent: *\nDisallow: /a%2Fb', '/a/b'), true, 'a slash that is written as a code is another');
});

test('rules for us go before those for everybody, from all groups that name us', () => {
  const text = [
    'User-agent: *',
    'Disallow: /',
    '',
    'USER-AGENT: other',
    'user-agent: Readout/0.1',
    'disallow: /one # for a reason',
    'Sitemap: https://press.example/map',
    'Disallow: /two',
    'User-agent: readout',
    'Crawl-delay: 2.5',
    'Disallow: /three',
    'User-agent: readouts',
    'Disallow: /four',
  ].join('\r\n');
  assert.deepEqual(
    ['/', '/one', '/two', '/three', '/four'].map(path => allowed(text, path)),
    [true, false, false, false, true],
  );
  assert.equal(robotsRules(text, 'readout').gap, 2_500);
});

test('what says nothing forbids nothing', () => {
  for (const text of [
    '',
    'User-agent: *\nDisallow:',
    'Disallow: /',
    '<html><p>Not found',
    'User-agent: *\nDisallow: nonsense',
    '\0\0',
  ])
    assert.equal(allowed(text, '/page'), true, text);
  assert.equal(robotsRules('User-agent: *\nCrawl-delay: soon', 'readout').gap, null);
  assert.equal(allowed('User-agent: *\nDisallow: /', '/robots.txt'), true, 'robots.txt itself may always be read');
});

test('a hostile file costs no more than its size', () => {
  const agents = `${'User-agent: *\n'.repeat(18_000)}${'Disallow: /a\n'.repeat(18_000)}`;
  const stars = `User-agent: *\nDisallow: /${'*a'.repeat(250_000)}`;
  const rules = `User-agent: *\n${`Disallow: /${'*a'.repeat(20)}b\n`.repeat(9_000)}`;
  const began = process.cpuUsage();
  for (const text of [agents, stars, rules]) allowed(text, `/${'a'.repeat(1_990)}`);
  const { user, system } = process.cpuUsage(began);
  assert.ok(user + system < 2_000_000, `${(user + system) / 1000} ms of processor time`);
});
