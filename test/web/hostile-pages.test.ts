import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { formulaCourse } from '../../src/following/formula-status.ts';
import type { Person } from '../../src/gazetteer/gazetteer.ts';
import type { CitedPosition } from '../../src/web/following/cited-position.ts';
import type { FormulaAccount } from '../../src/web/following/formula-account.ts';
import type { Markup } from '../../src/web/markup.ts';
import type { PageContext } from '../../src/web/page-context.ts';
import { formulaPage } from '../../src/web/pages/formula-page.ts';
import { formulasPage } from '../../src/web/pages/formulas-page.ts';
import { outletPage } from '../../src/web/pages/outlet-page.ts';
import { outletsPage } from '../../src/web/pages/outlets-page.ts';
import { peoplePage } from '../../src/web/pages/people-page.ts';
import { personPage } from '../../src/web/pages/person-page.ts';
import { reviewPage } from '../../src/web/pages/review-page.ts';

const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)' x='",
  '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><animate onbegin="alert(1)"/></svg>',
  '</title></textarea></style></svg><iframe srcdoc="<script>alert(1)</script>">',
  'javascript:alert(1)',
];

const page: PageContext = { language: 'en', address: '/x', asset: name => `/assets/${name}` };

/** Holds that a page has the elements and attributes that we wrote, and none besides. */
async function assertHarmless(markup: Markup, attack: string): Promise<void> {
  const { document } = parseHTML(String(await markup));
  for (const element of document.querySelectorAll('*')) {
    const name = element.tagName.toLowerCase();
    assert.ok(!['img', 'iframe', 'math', 'style', 'object', 'embed', 'animate', 'base'].includes(name), `<${name}> by ${attack}`);
    if (name === 'svg') assert.ok(element.closest('.drawing'), `<svg> by ${attack}`);
    if (name === 'script') assert.match(element.getAttribute('src') ?? '', /^\/assets\/[a-z-]+\.js$/, attack);
    for (const { name: attribute, value } of element.attributes) {
      assert.doesNotMatch(attribute, /^on|^style$|^srcdoc$/i, `${attribute} by ${attack}`);
      if (['href', 'action', 'src', 'formaction'].includes(attribute))
        assert.match(value, /^(?:\/(?!\/)|#|https?:\/\/)/, `${attribute}="${value}" by ${attack}`);
    }
  }
}

for (const attack of attacks)
  test(`text stays text on the pages of people, formulas, outlets and the queue: ${attack.slice(0, 40)}`, async () => {
    const stateName = (): string => attack;
    const evidence = [{ start: 0, end: 3, text: attack }];
    const party = { id: attack, name: attack, state: attack };
    const contact = {
      id: `contact:${attack}`,
      kind: 'meeting',
      status: 'held',
      date: '2024-05-05',
      others: [party],
      reports: 2,
    } as const;
    const person: Person = {
      id: 'person:x',
      name: attack,
      state: 'XV',
      wikidata: attack,
      names: { en: [attack], zh: [attack] },
      short: {},
      terms: [{ role: 'president', from: attack, to: attack, state: attack, organisation: attack, title: attack }],
      source: attack,
    };
    const position: CitedPosition = {
      person: person.id,
      name: attack,
      act: 'oppose',
      mode: 'direct',
      date: '2024-05-05',
      dateOf: 'contact',
      topics: ['trade'],
      formulas: [attack],
      targets: [attack],
      addressees: [attack],
      contact: null,
      citation: {
        article: attack,
        input: attack,
        address: attack,
        outlet: attack,
        language: attack,
        published: attack,
        review: 'machine',
        evidence,
      },
      href: '/articles/x',
    };
    const formula = { id: attack, sense: attack, users: [attack], surfaces: { en: [attack], ru: [attack] } };
    const rate = { value: 0.5, low: 0.1, high: 0.9 };
    const use = { date: attack, words: attack, language: attack, speakers: [attack], outlet: attack, href: '/articles/x' };
    const account: FormulaAccount = {
      use: {
        formula: attack,
        uses: 1,
        readouts: 2,
        rate,
        articles: 1,
        ...formulaCourse(2, [1]),
        periods: [{ period: '2024', uses: 1, readouts: 2, rate }],
      },
      first: use,
      last: use,
      states: [{ of: attack, uses: 1, trials: 2, rate }],
      outlets: [{ of: attack, uses: 1, trials: 2, rate }],
    };
    const followed = { read: 1, articles: 1, readouts: 2 };
    const outlet = {
      id: 'outlet:x',
      name: attack,
      side: attack,
      kind: 'press',
      names: { en: [attack] },
      domains: [attack],
    } as const;
    const dated = { id: `contact:${attack}`, date: attack };
    const asked = { year: null, topic: null, act: null, after: attack };
    const markups = [
      peoplePage(
        {
          query: attack,
          people: {
            shown: [
              { id: null, name: attack, state: attack, contacts: 1, articles: 0, first: dated, last: dated },
              { id: 'person:x', name: attack, state: attack, contacts: 1, articles: 1, first: null, last: null },
            ],
            total: 2,
            from: 0,
            next: 2,
          },
          stateName,
        },
        page,
      ),
      personPage(
        {
          person,
          contacts: { rows: [contact], since: '2024' },
          positions: { positions: [position], articles: 2, read: 1, next: attack },
          asked,
          stateName,
        },
        page,
      ),
      formulasPage(
        { query: attack, status: null, formulas: [{ formula, articles: 1, account }], unused: [formula], followed },
        page,
      ),
      formulaPage(
        {
          formula,
          account,
          followed,
          articles: 1,
          uses: [{ ...use, before: attack, behind: attack }],
          after: attack,
          next: attack,
          names: { language: 'en', stateName, actorName: stateName },
          isState: () => true,
        },
        page,
      ),
      outletsPage(
        {
          outlets: [
            { outlet, name: attack, articles: 1 },
            { outlet: null, name: attack, articles: 1 },
          ],
          stateName,
        },
        page,
      ),
      outletPage(
        {
          outlet,
          articles: 1,
          years: [{ value: '2024', articles: 1 }],
          formulas: [{ value: attack, articles: 1 }],
          contacts: { rows: [contact], articles: 1 },
          leftOut: { topics: [{ topic: 'trade', contacts: [contact] }], compared: 1 },
          stateName,
        },
        page,
      ),
      reviewPage(
        {
          items: [
            {
              reason: 'check',
              priority: 80,
              message: attack,
              field: { part: 'contact', id: attack, name: 'date' },
              evidence,
              contact: attack,
              correction: null,
              article: attack,
              title: attack,
              outlet: attack,
              published: attack,
              language: attack,
            },
          ],
          after: attack,
          next: attack,
          waiting: 3,
          reviewer: attack,
        },
        page,
      ),
    ];
    for (const markup of markups) await assertHarmless(markup, attack);
  });
