import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { standardLibrary } from '../engine/library.ts';
import { fieldNames } from './fields.ts';
import { formatQuery } from './format-query.ts';
import { namesOf } from './names.ts';
import { parseQuery } from './parse-query.ts';
import type { Query } from './query.ts';
import { QueryError } from './query-error.ts';
import { queryLimits } from './query-limits.ts';

const names = namesOf(standardLibrary);
const parse = (text: string): Query => parseQuery(text, names);
const word = (text: string, prefix = false): Query => ({ kind: 'words', text, phrase: false, prefix });
const statement = (fields: Extract<Query, { kind: 'statement' }>['fields']): Query => ({ kind: 'statement', fields });
const contact = (fields: Extract<Query, { kind: 'contact' }>['fields']): Query => ({ kind: 'contact', fields });
const putin = ['person:vladimir-putin'];
const xi = ['person:xi-jinping'];

function errorOf(text: string): QueryError {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
  assert.fail(`'${text}' was read`);
}

test('an empty query asks for everything', () => {
  for (const text of ['', ' \n', '*']) assert.deepEqual(parse(text), { kind: 'everything' });
});

test('words stand side by side, OR parts them, and AND binds tighter', () => {
  assert.deepEqual(parse('a b OR c'), {
    kind: 'or',
    parts: [{ kind: 'and', parts: [word('a'), word('b')] }, word('c')],
  });
  assert.deepEqual(parse('a AND (b OR c*)'), {
    kind: 'and',
    parts: [word('a'), { kind: 'or', parts: [word('b'), word('c', true)] }],
  });
  assert.deepEqual(parse('-a NOT b'), {
    kind: 'and',
    parts: [
      { kind: 'not', part: word('a') },
      { kind: 'not', part: word('b') },
    ],
  });
});

test('phrases stand in any quotation marks, and take what is escaped as it is', () => {
  for (const text of ['"two words"', '“two words”', '«two words»', '「two words」'])
    assert.deepEqual(parse(text), { kind: 'words', text: 'two words', phrase: true, prefix: false });
  assert.deepEqual(parse(String.raw`"a \"b\" OR c"*`), { kind: 'words', text: 'a "b" OR c', phrase: true, prefix: true });
});

test('fields of a statement side by side are of one statement, and a field that comes again begins another', () => {
  assert.deepEqual(
    parse('speaker:putin to:xi act:oppose topic:sovereignty'),
    statement({ speaker: putin, to: xi, act: 'oppose', topic: 'sovereignty' }),
  );
  assert.deepEqual(parse('speaker:putin act:oppose speaker:xi act:support'), {
    kind: 'and',
    parts: [statement({ speaker: putin, act: 'oppose' }), statement({ speaker: xi, act: 'support' })],
  });
  assert.deepEqual(parse('speaker:putin (act:oppose)'), {
    kind: 'and',
    parts: [statement({ speaker: putin }), statement({ act: 'oppose' })],
  });
});

test('fields of a contact side by side are of one contact, where people and states add up', () => {
  assert.deepEqual(
    parse('with:xi kind:phone-call with:putin state:CN state:Russia date:2020'),
    contact({
      with: [xi, putin],
      kind: 'phone-call',
      states: ['CN', 'RU'],
      date: { from: '2020-01-01', to: '2020-12-31' },
    }),
  );
  assert.deepEqual(parse('state:china-russia'), contact({ states: ['CN', 'RU'] }));
  assert.deepEqual(parse('state:guinea-bissau'), contact({ states: ['GW'] }));
});

test('a topic alone is of a statement or an agenda, a formula alone of the text; beside other fields they are of the statement', () => {
  const trade: Query = { kind: 'or', parts: [statement({ topic: 'trade' }), contact({ agenda: 'trade' })] };
  assert.deepEqual(parse('topic:trade'), trade);
  assert.deepEqual(parse('topic:trade kind:meeting'), { kind: 'and', parts: [trade, contact({ kind: 'meeting' })] });
  assert.deepEqual(parse('formula:core-interests'), { kind: 'formula', ids: ['core-interests'] });
  assert.deepEqual(parse('formula:"kepentingan inti" speaker:xi'), statement({ formula: ['core-interests'], speaker: xi }));
});

test('values parted by commas are any of them', () => {
  assert.deepEqual(parse('speaker:putin,xi'), statement({ speaker: [...putin, ...xi] }));
  assert.deepEqual(parse('speaker:xi act:oppose,criticise'), {
    kind: 'or',
    parts: [statement({ speaker: xi, act: 'oppose' }), statement({ speaker: xi, act: 'criticise' })],
  });
});

test('a name is found in any script, by id and by Wikidata item', () => {
  for (const name of ['xi', 'Xi-Jinping', 'xi-jinping', 'person:xi-jinping', '习近平', '習近平', '"Си Цзиньпин"'])
    assert.deepEqual(parse(`speaker:${name}`), statement({ speaker: xi }), name);
  for (const name of ['putin', 'Путин', '普京', 'Q7747']) assert.deepEqual(parse(`to:${name}`), statement({ to: putin }), name);
  for (const name of ['CN', 'china', 'state:CN', 'Tiongkok', '中国', 'Китай', 'Beijing', 'Chinese'])
    assert.deepEqual(parse(`state:${name}`), contact({ states: ['CN'] }), name);
  assert.deepEqual(parse('outlet:rmol'), { kind: 'outlet', ids: ['outlet:rmol'], name: 'rmol' });
  assert.deepEqual(parse('target:org:UN'), statement({ target: ['org:UN'] }));
});

test('a surname that several share is all of them', () => {
  const query = parse('speaker:li');
  assert.ok(query.kind === 'statement' && (query.fields.speaker ?? []).length > 3);
});

test('days are a year, a month, a day or a range', () => {
  const days = (text: string): unknown => {
    const query = parse(`published:${text}`);
    return query.kind === 'published' ? [query.from, query.to] : query;
  };
  assert.deepEqual(days('2020'), ['2020-01-01', '2020-12-31']);
  assert.deepEqual(days('2024-02'), ['2024-02-01', '2024-02-29']);
  assert.deepEqual(days('2020-07-08'), ['2020-07-08', '2020-07-08']);
  assert.deepEqual(days('2020..2022-03'), ['2020-01-01', '2022-03-31']);
  assert.deepEqual(days('2020-07..'), ['2020-07-01', null]);
  assert.deepEqual(days('..2021'), [null, '2021-12-31']);
});

test('what cannot be read says where, and what may have been meant', () => {
  const said = (text: string): unknown => {
    const { place, suggestions } = errorOf(text);
    return [text.slice(place.start, place.end), suggestions[0]];
  };
  assert.deepEqual(said('x speeker:putin'), ['speeker', 'speaker']);
  assert.deepEqual(said('speaker:xi,puttin act:oppose'), ['puttin', 'Putin']);
  assert.deepEqual(said('act:opose'), ['opose', 'oppose']);
  assert.deepEqual(said('state:chnia'), ['chnia', 'China']);
  assert.deepEqual(said('formula:core-intrests'), ['core-intrests', 'core-interests']);
  assert.deepEqual(said('date:2022..2020'), ['2022..2020', '2020..2022']);
  assert.deepEqual(said('par*ner'), ['par*ner', 'par*']);
  for (const [text, place] of [
    ['date:2021-02-29', '2021-02-29'],
    ['date:..', '..'],
    ['a OR', ''],
    ['(a', '('],
    ['a)', ')'],
    ['()', ')'],
    ['AND a', 'AND'],
    ['"a', '"a'],
    ['speaker:', 'speaker:'],
    ['speaker:xi,', 'speaker:xi,'],
    ['a %', '%'],
    ['"!"', '"!"'],
    ['state:"China"-RU', '-'],
    ['lang:klingon', 'klingon'],
    ['article:12', '12'],
  ] as const)
    assert.deepEqual(said(text), [place, undefined], text);
});

test('what is too long, too deep or too much is refused', () => {
  assert.match(errorOf('a '.repeat(queryLimits.length)).message, /2000 are the most/);
  assert.match(errorOf(`${'('.repeat(60)}a${')'.repeat(60)}`).message, /no deeper than 50/);
  assert.match(errorOf(`${'-'.repeat(60)}a`).message, /no deeper than 50/);
  assert.match(errorOf('a '.repeat(201)).message, /more than 200 things/);
  const all = 'state,praise,support,oppose,criticise,warn,pledge,urge,hope,agree';
  assert.match(
    errorOf(
      `act:${all} topic:trade,space,health,energy,finance,defence mode:direct,indirect to:xi act:${all} mode:direct,indirect topic:trade,space,health,energy,finance,defence`,
    ).message,
    /more than 200/,
  );
  assert.match(errorOf(`state:${'印-'.repeat(500)}印`).message, /too many ways/);
  assert.equal(parse(`${'('.repeat(50)}a${')'.repeat(50)}`).kind, 'words');
});

const piece = fc.oneof(
  fc.constantFrom(
    ...['a', 'b*', '"c d"', '北京', '-', '(', ')', ' OR ', ' AND ', ' NOT ', ',', ':', '..', '"', '\\', '*', 'ё'],
    ...[
      'speaker:putin',
      'to:xi,putin',
      'act:oppose,warn',
      'topic:trade',
      'topic:trade,space',
      'formula:core-interests',
      'mode:direct',
    ],
    ...['with:xi', 'with:普京', 'state:CN-RU', 'state:korea', 'kind:meeting', 'status:held', 'initiator:xi', 'agenda:energy'],
    ...['date:2020', 'date:..2021', 'published:2020-07', 'person:xi', 'outlet:"a b"', 'outlet:rmol', 'lang:id', 'has:quote'],
    ...['check:date-inferred', 'review:machine', 'article:0123456789abcdef', ...fieldNames.map(name => `${name}:`)],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const anyText = fc.array(fc.tuple(piece, fc.constantFrom('', ' ')), { maxLength: 14 }).map(pieces => pieces.flat().join(''));

test('any text is a query or an error with a place inside it', () => {
  fc.assert(
    fc.property(anyText, text => {
      try {
        parse(text);
      } catch (error) {
        assert.ok(error instanceof QueryError, String(error));
        assert.ok(0 <= error.place.start && error.place.start <= error.place.end && error.place.end <= text.length);
      }
    }),
    { numRuns: 500 },
  );
});

const term = fc.constantFrom(
  ...['a', 'b*', '"c \\" d"', '"OR"*', '北京', 'speaker:putin', 'to:li', 'act:oppose,warn', 'topic:trade', 'topic:trade,space'],
  ...[
    'formula:core-interests',
    'with:xi',
    'with:putin',
    'state:CN-RU',
    'kind:meeting,visit',
    'date:2020-07..',
    'person:xi',
    'outlet:"a, b"',
  ],
  ...['lang:id', 'agenda:energy', 'published:2020..2022-03', 'has:quote', 'article:0123456789abcdef', '*'],
);
const tree = fc.letrec<{ tree: string }>(tie => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    term,
    fc.array(tie('tree'), { minLength: 1, maxLength: 4 }).map(parts => parts.join(' ')),
    fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map(parts => parts.join(' OR ')),
    tie('tree').map(part => `(${part})`),
    tie('tree').map(part => `-(${part})`),
  ),
})).tree;

test('a query written out reads as the same query', () => {
  fc.assert(
    fc.property(fc.oneof(tree, anyText), text => {
      let query: Query;
      try {
        query = parse(text);
      } catch {
        return;
      }
      const written = formatQuery(query);
      if (written.length <= queryLimits.length) assert.deepEqual(parse(written), query, written);
    }),
    { numRuns: 600 },
  );
});

test('the canonical text is short', () => {
  for (const [text, canonical] of [
    ['  speaker:普京   AND act:oppose', 'speaker:vladimir-putin act:oppose'],
    ['topic:trade,space', 'topic:trade OR topic:space'],
    ['person:xi NOT kind:"phone call"', 'person:xi-jinping -kind:phone-call'],
    ['date:2020-01-01..2020-12-31', 'date:2020'],
    ['(a OR b) c', '(a OR b) c'],
    ['(speaker:xi) (topic:trade)', '(speaker:xi-jinping) (topic:trade)'],
    ['*', ''],
  ] as const)
    assert.equal(formatQuery(parse(text)), canonical);
});
