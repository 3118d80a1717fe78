import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { Library } from '../../engine/library.ts';
import type { Actor, Evidence, ReadoutRecord } from '../../record/record.ts';
import { displayWidth } from './display-width.ts';
import type { ReportOptions } from './edition.ts';
import { report } from './report.ts';

const at = (start: number, text: string): Evidence => [{ start, end: start + text.length, text }];

const person = (id: string, name: string, role: Actor['role'], state: string): Actor => ({
  id,
  kind: 'person',
  name,
  aliases: [],
  sameAs: [],
  role,
  state,
  basis: ['gazetteer'],
  mentions: [],
});

/** A contact of invented leaders of invented states, with something of everything. */
const record: ReadoutRecord = {
  format: 'readout-record/1',
  readBy: { engine: '0.1.0', packs: { id: '1' }, gazetteer: 'none' },
  document: {
    textId: 'sha256:0',
    bytesId: null,
    extractor: null,
    location: 'article.txt',
    language: 'id',
    script: 'Latn',
    title: { value: 'Belgar (贝尔加国家通讯社新闻稿) Telepon Kastel', evidence: null, basis: ['metadata'] },
    outlet: null,
    published: { value: '2024-02-06', evidence: null, basis: ['metadata'] },
    account: null,
    citedSources: [{ name: 'Kantor Berita Arvandia', evidence: at(0, 'Kantor Berita Arvandia') }],
    sections: [],
  },
  actors: [
    person('person:belgar', 'Toma Belgar', 'president', 'QA'),
    person('person:kastel', 'Mira Kastel', 'prime-minister', 'QB'),
  ],
  contacts: [
    {
      id: 'contact:1',
      kind: 'phone-call',
      kindEvidence: at(40, 'menelepon'),
      status: 'held',
      participants: ['person:belgar', 'person:kastel'],
      initiator: { actor: 'person:belgar', evidence: at(40, 'menelepon') },
      date: {
        value: '2024-02-05',
        end: null,
        time: 'evening',
        timeZone: '+07:00',
        alternatives: ['2024-02-06'],
        evidence: at(60, 'Selasa (5/2)'),
        basis: ['text', 'publication-date'],
      },
      place: null,
      host: null,
      occasion: null,
      agenda: [{ topics: ['energy'], evidence: at(90, 'pasokan gas') }],
      attendees: [],
      plover: null,
      cameo: null,
      evidence: at(20, 'Toma Belgar menelepon Mira Kastel'),
    },
  ],
  quotes: [],
  statements: [
    {
      id: 'statement:1',
      contact: 'contact:1',
      speakers: ['person:belgar'],
      addressees: [],
      attribution: { evidence: null, basis: 'named' },
      act: 'pledge',
      cue: at(120, 'siap'),
      mode: 'direct',
      quote: null,
      evidence: [...at(120, 'Kami siap membuka'), ...at(150, 'pasar\n\u001b[31mkami')],
      topics: ['trade', 'investment'],
      formulas: ['win-win-cooperation'],
      targets: [],
      plover: null,
      cameo: null,
    },
    {
      id: 'statement:2',
      contact: null,
      speakers: ['person:belgar', 'person:kastel'],
      addressees: [],
      attribution: { evidence: null, basis: 'both-sides' },
      act: 'agree',
      cue: null,
      mode: 'indirect',
      quote: null,
      evidence: at(200, 'sepakat untuk bertemu'),
      topics: [],
      formulas: [],
      targets: [],
      plover: null,
      cameo: null,
    },
  ],
  formulas: [],
  figures: [],
  checks: [
    {
      code: 'weekday-contradicts-date',
      severity: 'warning',
      message: 'The weekday does not fall on 2024-02-05.',
      evidence: at(60, 'Selasa'),
    },
  ],
  derivation: {
    '/contacts/0/kind': [{ rule: 'contact.verb.phone-call', evidence: at(40, 'menelepon') }],
    '/contacts/0/date': [{ rule: 'id.date.slash', evidence: at(60, 'Selasa (5/2)') }],
    '/statements/0/act': [{ rule: 'act.pledge', evidence: at(120, 'siap') }],
    '/figures/0': [{ rule: 'figure.count', evidence: [] }],
  },
};

const state = (code: string, name: string) => ({
  ...{ id: `state:${code}`, code, name, wikidata: null },
  ...{ names: {}, adjectives: {}, abbreviation: {}, capitals: {}, seats: {}, cities: {} },
});
const states = [state('QA', 'Arvandia'), state('QB', 'Sundoria')];
const library = new Library([], { version: '', asOf: '', people: [], states, organisations: [], outlets: [] }, [], '');
const plain: ReportOptions = { width: 80, colour: false, why: false, library };

test('a report tells the contact, what each side said, what was discussed and what to query', () => {
  assert.equal(
    report(record, plain),
    `Belgar (贝尔加国家通讯社新闻稿) Telepon Kastel
2024-02-06 · id · article.txt
Cites Kantor Berita Arvandia

Phone call, held “menelepon” [40–49]
  Participants  Toma Belgar (president, Arvandia)
                Mira Kastel (prime minister, Sundoria)
  Date          2024-02-05, evening +07:00 (text, publication date) “Selasa
                (5/2)” [60–72]
                or 2024-02-06
  Initiator     Toma Belgar “menelepon” [40–49]
  Place         not stated

Toma Belgar (president, Arvandia)
  pledge: trade, investment [120–137, 150–165]
    “Kami siap membuka … pasar [31mkami”
    Formula: win-win-cooperation

Discussed
  energy “pasokan gas” [90–101]

Also said

Both sides: Toma Belgar, Mira Kastel
  agree [200–221]
    sepakat untuk bertemu

Checks
  warning: weekday contradicts date
    The weekday does not fall on 2024-02-05. “Selasa” [60–66]

Read by a machine (Readout 0.1.0) and not reviewed by a person: hold it against
the text before you rely on it.
Numbers in brackets are places in the text, in UTF-16 code units.
`,
  );
});

test('with why, every value has its rules beneath it, with the words that they used', () => {
  const lines = report(record, { ...plain, why: true }).split('\n');
  const after = (line: string): string | undefined => lines[lines.indexOf(line) + 1];
  assert.equal(after('Phone call, held “menelepon” [40–49]'), '  ↳ contact.verb.phone-call “menelepon” [40–49]');
  assert.equal(after('                or 2024-02-06'), '                ↳ id.date.slash “Selasa (5/2)” [60–72]');
  assert.equal(after('    Formula: win-win-cooperation'), '    ↳ act: act.pledge “siap” [120–124]');
  assert.equal(after('Other values'), '  ↳ /figures/0: figure.count');
});

test('a report fits a narrow terminal', () => {
  for (const why of [false, true])
    for (const line of report(record, { ...plain, why, width: 40 }).split('\n')) assert.ok(displayWidth(line) <= 40, line);
});

test('colour changes nothing but colour', () => {
  const coloured = report(record, { ...plain, colour: true });
  assert.ok(coloured.includes('\u001b[1m'));
  assert.equal(stripVTControlCharacters(coloured), report(record, plain));
});

test('an article without a contact says so', () => {
  assert.match(report({ ...record, contacts: [] }, plain), /^No contact between leaders was found\.$/m);
});
