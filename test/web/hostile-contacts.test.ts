import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import type { ArchivedContact } from '../../src/archive/archived-contact.ts';
import { compareAccounts } from '../../src/comparison/compare-accounts.ts';
import { reportsToCompare } from '../../src/comparison/reports-to-compare.ts';
import { timelineOf } from '../../src/following/timeline.ts';
import { followedArchivedContact } from '../../src/http/states/followed-archived-contact.ts';
import type { ContactNames } from '../../src/web/contacts/shown-contact.ts';
import type { Markup } from '../../src/web/markup.ts';
import type { PageContext } from '../../src/web/page-context.ts';
import { contactPage } from '../../src/web/pages/contact-page.ts';
import { contactsPage } from '../../src/web/pages/contacts-page.ts';
import { pairPage } from '../../src/web/pages/pair-page.ts';
import { statesPage } from '../../src/web/pages/states-page.ts';
import { inventedLibrary } from '../invented.ts';
import { openTwoAccounts } from './contact-reports.ts';

const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)' x='",
  '</text></svg><svg onload="alert(1)"><animate onbegin="alert(1)"/></svg>',
  '</option></select></title><iframe srcdoc="<script>alert(1)</script>">',
  'javascript:alert(1)',
];

const page: PageContext = { language: 'en', address: '/x?y="><script>', asset: name => `/assets/${name}` };

/** What was read, with an attack in every text that is of no closed vocabulary, no date and no id of an article or report. */
function poisoned<Value>(value: Value, attack: string): Value {
  const closed = new Set([
    'id',
    'kind',
    'status',
    'act',
    'topics',
    'article',
    'contactId',
    'contact',
    'key',
    'column',
    'at',
    'date',
    'because',
    'code',
    'severity',
    'to',
  ]);
  return JSON.parse(
    JSON.stringify(value, (key, one) =>
      typeof one === 'string' && !closed.has(key) && !/^\d+$/.test(key) && key !== 'value' ? attack : one,
    ),
  );
}

async function assertHarmless(markup: Markup, attack: string): Promise<void> {
  const written = String(await markup);
  const { document } = parseHTML(written);
  for (const element of document.querySelectorAll('*')) {
    const name = element.tagName.toLowerCase();
    assert.ok(
      !['img', 'iframe', 'style', 'object', 'embed', 'animate', 'base', 'foreignobject'].includes(name),
      `<${name}> by ${attack}`,
    );
    if (name === 'svg') assert.equal(element.getAttribute('class'), 'drawn', attack);
    if (name === 'script') assert.match(element.getAttribute('src') ?? '', /^\/assets\/[a-z-]+\.js$/, attack);
    for (const { name: attribute, value } of element.attributes) {
      assert.doesNotMatch(attribute, /^on|^style$|^srcdoc$/i, `${attribute} by ${attack}`);
      if (['href', 'action', 'src', 'formaction'].includes(attribute))
        assert.match(value, /^(?:\/(?!\/)|#|https?:\/\/)/, `${attribute}="${value}" by ${attack}`);
    }
  }
  for (const script of written.matchAll(/<script[^>]*>([^<]*)/g)) assert.equal(script[1], '', 'no script stands in the page');
}

for (const attack of attacks)
  test(`text stays text about contacts and states: ${attack.slice(0, 40)}`, async () => {
    const { archive, page: visit, close } = await openTwoAccounts();
    await visit('/contacts');
    const found: ArchivedContact[] = [];
    for await (const contact of archive.contacts({})) found.push(contact);
    const [first] = found;
    assert.ok(first);
    const comparison = compareAccounts(await reportsToCompare(archive, first, { mentions: false, atMost: 9 }), inventedLibrary);
    await close();
    const contacts = poisoned(found, attack).map(archived => ({
      ...archived,
      parties: [
        { id: attack, name: attack, state: 'XV' },
        { id: 'person:x', name: attack, state: 'XZ' },
      ],
    }));
    const [archived] = contacts;
    assert.ok(archived && archived.contact.decisions.length > 0);
    const names: ContactNames = { language: 'en', stateName: () => attack, actorName: () => attack };
    const tally = { year: '2024', statements: 1 };
    const rate = { value: 0.5, low: 0.1, high: 0.9 };
    const run = { readouts: 1, chance: 1 };
    const markups: Markup[] = [
      contactsPage(
        {
          form: { state: attack, with: [attack], kind: '', status: '', from: attack, to: attack },
          unknown: [{ name: attack, perhaps: [attack] }],
          wrongDays: [attack],
          contacts,
          after: attack,
          next: attack,
          unsettled: 1,
          names,
        },
        page,
      ),
      contactPage(
        {
          archived,
          comparison: poisoned(comparison, attack),
          anchorAt: () => attack,
          compared: { shown: 1, all: 2 },
          near: contacts,
          names,
        },
        page,
      ),
      statesPage(
        {
          states: [{ party: attack, contacts: 1 }],
          drawn: [attack, 'XV'],
          pairs: [{ states: [attack, 'XV'], contacts: 1 }],
          unsettled: 0,
          stateName: () => attack,
        },
        page,
      ),
      pairPage(
        {
          states: ['XV', 'XZ'],
          from: attack,
          to: attack,
          unsettled: 0,
          contacts,
          areMore: true,
          timeline: timelineOf(contacts.map(followedArchivedContact), ['XV', 'XZ'], '2026-01-06'),
          told: { read: 1, all: 2, acts: [{ of: 'oppose', ...tally }], topics: [{ of: 'trade', ...tally }] },
          readouts: 2,
          formulas: [
            {
              formula: attack,
              uses: 1,
              readouts: 2,
              rate,
              articles: 1,
              status: 'rare',
              before: run,
              between: null,
              after: run,
              first: null,
              last: null,
              periods: [],
            },
          ],
          names,
        },
        page,
      ),
    ];
    for (const markup of markups) {
      await assertHarmless(markup, attack);
      assert.ok(parseHTML(String(await markup)).document.body.textContent.includes(attack), 'the text is shown');
    }
  });
