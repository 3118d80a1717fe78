import type { Actor, Evidence, ReadoutRecord } from '../src/index.ts';

/** One case of a golden file: a name, remarks, metadata, a text, and what is to be found in it. */
export interface GoldenCase {
  readonly name: string;
  /** Lines that begin with '%'. */
  readonly remarks: readonly string[];
  /** '@published 2025-06-20': metadata that come beside the text. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly text: string;
  readonly findings: readonly string[];
}

const arrow = '==>';
const nothing = '(nothing)';

/** Reads a golden file. Throws where a case has no arrow or its name is used twice. */
export function parseGolden(file: string): GoldenCase[] {
  const cases = file.split(/^# /m).slice(1).map(parseCase);
  const names = new Set<string>();
  for (const { name } of cases) {
    if (names.has(name)) throw new Error(`Two cases are called '${name}'.`);
    names.add(name);
  }
  return cases;
}

function parseCase(block: string): GoldenCase {
  const lines = block.trimEnd().split('\n');
  const at = lines.indexOf(arrow);
  const [name = ''] = lines;
  if (at < 0) throw new Error(`The case '${name}' has no line '${arrow}'.`);
  const head = lines.slice(1, at);
  const begin = head.findIndex(line => !/^[%@]/.test(line));
  const before = begin < 0 ? head : head.slice(0, begin);
  const metadata = before.filter(line => line.startsWith('@')).map(line => /^@(\w+) (.*)$/.exec(line)?.slice(1) ?? [line, '']);
  return {
    name,
    remarks: before.filter(line => line.startsWith('%')),
    metadata: Object.fromEntries(metadata),
    text: begin < 0 ? '' : head.slice(begin).join('\n'),
    findings: lines.slice(at + 1),
  };
}

/** A golden file of these cases. */
export function printGolden(cases: readonly GoldenCase[]): string {
  return `${cases
    .map(({ name, remarks, metadata, text, findings }) =>
      [
        `# ${name}`,
        ...remarks,
        ...Object.entries(metadata).map(([key, value]) => `@${key} ${value}`),
        text,
        arrow,
        ...findings,
      ].join('\n'),
    )
    .join('\n\n')}\n`;
}

/** The findings of a record that was read with its derivation, one a line; evidence stands in «…». */
export function findingsOf(record: ReadoutRecord, text: string): string[] {
  const lines = [
    ...documentLines(record, text),
    ...peopleLines(record),
    ...contactLines(record),
    ...quoteLines(record),
    ...statementLines(record),
    ...otherLines(record),
  ];
  return lines.length === 0 ? [nothing] : lines;
}

function documentLines({ document }: ReadoutRecord, text: string): string[] {
  const { outlet, published, citedSources, sections } = document;
  return [
    ...sections
      .filter(({ kind }) => kind !== 'body')
      .map(({ kind, start, end }) => `section ${kind} «${oneLine(text.slice(start, end).trim())}»`),
    ...(published?.evidence == null ? [] : [`published ${published.value} ${shown(published.evidence)}`]),
    ...(outlet?.evidence == null ? [] : [`outlet ${outlet.name} ${shown(outlet.evidence)}`]),
    ...citedSources.map(({ name, evidence }) => `cites ${name} ${shown(evidence)}`),
  ];
}

/** Those who are in contact or have spoken; who is only mentioned is no finding. */
function peopleLines({ actors, contacts, quotes, statements }: ReadoutRecord): string[] {
  const acting = new Set([
    ...contacts.flatMap(({ participants }) => participants),
    ...quotes.map(({ speaker }) => speaker),
    ...statements.flatMap(({ speakers }) => speakers),
  ]);
  return actors
    .filter(({ id }) => acting.has(id))
    .map(({ id, kind, name, role, state }) =>
      [
        kind,
        name,
        ...(kind === 'person' ? [role ?? 'no-office', state ?? 'no-state'] : []),
        ...(id.startsWith('unknown:') ? ['unknown'] : []),
      ].join(' '),
    );
}

function contactLines({ actors, contacts, derivation }: ReadoutRecord): string[] {
  return contacts.flatMap(
    ({ kind, kindEvidence, status, participants, initiator, date, place, host, occasion, attendees, agenda }, i) => [
      line(
        'contact',
        kind,
        status === 'held' ? null : status,
        participants.map(id => nameOf(actors, id)).join(' + '),
        date.value,
        shown(kindEvidence),
        rules(derivation, `/contacts/${i}/kind`),
      ),
      ...(initiator === null ? [] : [line('  initiator', nameOf(actors, initiator.actor), shown(initiator.evidence))]),
      ...(date.value === null
        ? []
        : [
            line(
              '  date',
              date.value,
              date.end === null ? null : `to ${date.end}`,
              date.time,
              date.timeZone,
              date.alternatives.length === 0 ? null : `or ${date.alternatives.join(', ')}`,
              shown(date.evidence),
              date.basis.join('+'),
              rules(derivation, `/contacts/${i}/date`),
            ),
          ]),
      ...(place === null
        ? []
        : [
            line(
              '  place',
              place.name,
              place.state,
              host === null ? null : `host ${nameOf(actors, host)}`,
              shown(place.evidence),
            ),
          ]),
      ...(occasion === null ? [] : [line('  occasion', shown(occasion))]),
      ...attendees.map(({ actor, evidence }) => line('  attendee', nameOf(actors, actor), shown(evidence))),
      ...agenda.map(item => line('  agenda', item.topics.join(', '), shown(item.evidence))),
    ],
  );
}

function quoteLines({ actors, quotes, derivation }: ReadoutRecord): string[] {
  return quotes.map(({ evidence, speaker, cue, continues }, i) =>
    line(
      'quote',
      speaker === null ? 'nobody' : nameOf(actors, speaker),
      shown(evidence),
      cue === null ? null : `cue ${shown(cue)}`,
      continues === null ? null : 'continues',
      rules(derivation, `/quotes/${i}/speaker`),
    ),
  );
}

function statementLines({ actors, statements, derivation }: ReadoutRecord): string[] {
  return statements.map(({ speakers, addressees, act, cue, mode, evidence, topics, formulas, targets, attribution }, i) =>
    line(
      'statement',
      act,
      speakers.map(id => nameOf(actors, id)).join(' + '),
      addressees.length === 0 ? null : `to ${addressees.map(id => nameOf(actors, id)).join(', ')}`,
      shown(evidence),
      topics.length === 0 ? null : `[${topics.join(', ')}]`,
      cue === null ? null : `cue ${shown(cue)}`,
      targets.length === 0 ? null : `on ${targets.map(id => nameOf(actors, id)).join(', ')}`,
      formulas.length === 0 ? null : `formulas ${formulas.join(', ')}`,
      mode === 'direct' ? 'direct' : null,
      attribution.evidence === null ? attribution.basis : `${attribution.basis} ${shown(attribution.evidence)}`,
      rules(derivation, `/statements/${i}/speakers`),
    ),
  );
}

function otherLines({ formulas, figures, checks }: ReadoutRecord): string[] {
  return [
    ...formulas.map(({ id, evidence }) => line('formula', id, shown(evidence))),
    ...figures.map(({ kind, value, unit, of, evidence }) =>
      line('figure', kind, String(value), unit, of === null ? null : `of '${of}'`, shown(evidence)),
    ),
    ...checks.map(({ code, evidence }) => line('check', code, shown(evidence))),
  ];
}

const line = (...parts: readonly (string | null)[]): string => parts.filter(part => part !== null && part !== '').join(' ');

const nameOf = (actors: readonly Actor[], id: string): string => actors.find(actor => actor.id === id)?.name ?? id;

const shown = (evidence: Evidence | null): string =>
  evidence === null ? '' : `«${evidence.map(({ text }) => oneLine(text)).join(' … ')}»`;

const oneLine = (text: string): string => text.replace(/\r?\n/g, '⏎');

const rules = (derivation: ReadoutRecord['derivation'], pointer: string): string =>
  [...new Set((derivation?.[pointer] ?? []).map(({ rule }) => rule))].join(' ');
