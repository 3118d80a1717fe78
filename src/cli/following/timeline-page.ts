import { contactKinds } from '../../diplomacy/vocabulary.ts';
import type { Participant } from '../../following/followed-contact.ts';
import type { Silence, Timeline, TimelineRow } from '../../following/timeline.ts';
import { inWords } from '../report/edition.ts';
import type { Page } from '../report/page.ts';
import type { Terminal } from '../terminal.ts';
import { citedWords } from './cited-words.ts';
import { counted, newPage } from './new-page.ts';

const longestSilences = 5;

/** The timeline as a page for people: counts by year and kind, every contact, and the silences. */
export function timelinePage(timeline: Timeline, nameOf: (state: string) => string, terminal: Terminal): string {
  const page = newPage(terminal);
  const { bold, dim } = page.colours;
  const { states, rows, silences, current } = timeline;
  page.paragraph(0, page.run(states.map(nameOf).join(' – '), bold));
  if (rows.length === 0) page.paragraph(2, page.run('No contact between them is in this archive.'));
  countsPart(page, timeline);
  if (rows.length > 0) page.blank();
  for (const row of rows) rowPart(page, row);
  if (silences.length > 0) {
    page.blank();
    page.paragraph(0, page.run('Longest silences', bold));
    for (const silence of silences.slice(0, longestSilences))
      page.paragraph(2, page.run(`${counted(silence.days, 'day')}: ${silence.from} to ${silence.to}`));
  }
  if (current !== null) {
    page.blank();
    page.paragraph(0, page.run('Silent since', bold), page.run(silentSince(current)));
  }
  if (rows.some(({ contact }) => contact.date === null)) {
    page.blank();
    page.paragraph(0, page.run('What has no date is counted, and is in no silence.', dim));
  }
  return page.text;
}

const silentSince = ({ from, to, days }: Silence): string => `${from}: ${counted(days, 'day')} up to ${to}`;

function countsPart(page: Page, { years }: Timeline): void {
  for (const { year, kinds, contacts, planned } of years) {
    const byKind = contactKinds.flatMap(kind => (kinds[kind] === undefined ? [] : [`${inWords(kind)} ${kinds[kind]}`]));
    const told = [counted(contacts, 'contact'), ...byKind, ...(planned === 0 ? [] : [`planned ${planned}`])];
    page.row(year ?? 'undated', page.run(told.join(' · ')));
  }
}

function rowPart(page: Page, { contact, silentDays }: TimelineRow): void {
  const { bold, dim } = page.colours;
  const { kind, status, date, end, participants, reports } = contact;
  const notes = [
    end === null || end === date ? null : `to ${end}`,
    status === 'held' ? null : status,
    silentDays === null || silentDays === 0 ? null : `after ${counted(silentDays, 'day')}`,
    reports.length === 1 ? null : `${reports.length} reports`,
  ].filter(note => note !== null);
  page.row(
    date ?? 'undated',
    page.run(inWords(kind), bold),
    page.run(participants.map(named).join(', ')),
    page.run(notes.length === 0 ? '' : `(${notes.join('; ')})`, dim),
  );
  const [report] = reports;
  if (report !== undefined) page.row('', ...citedWords(page, report));
}

const named = ({ name, state }: Participant): string => (state === null ? name : `${name} (${state})`);
