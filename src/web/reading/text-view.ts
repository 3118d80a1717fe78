import { html } from 'hono/html';
import { exactText } from '../exact-text.ts';
import type { Markup } from '../markup.ts';
import { inRecord, numberedAnchor } from './anchors.ts';
import { type Annotation, annotationKinds, annotationsOf } from './annotation.ts';
import type { Reading } from './reading.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { speakerClass, speakerLetter } from './voices.ts';

/**
 * The source text, every character of it, cut where marks begin and end. Each marked stretch links to what it proves; checks stand in the
 * margin, outside the text's own characters.
 */
export function textView(reading: Reading): Markup {
  const { text, record, words } = reading;
  const anchored = new Set<string>();
  const segments = segmentsOf(text.length, annotationsOf(record));
  return html`<div class="source" lang="${record.document.language}" dir="auto" role="region" aria-label="${words.sourceText}">${segments.map(
    segment => segmentView(segment, reading, anchored),
  )}</div>`;
}

function segmentView(segment: Segment, reading: Reading, anchored: Set<string>): Markup {
  const written = exactText(reading.text.slice(segment.start, segment.end));
  const { marks, begins, ends } = segment;
  const nearest = nearestOf(marks);
  if (nearest === null) return written;
  const speaker = speakerOf(marks);
  const first = begins.filter(({ anchor }) => !anchored.has(anchor));
  for (const { anchor } of first) anchored.add(anchor);
  const starts = begins.some(({ kind, speaker }) => kind === 'statement' || (kind === 'quote' && speaker !== null));
  const classes = ['mark', ...new Set(marks.map(({ kind }) => kind)), ...(speaker === null ? [] : [speakerClass(speaker)])];
  const anchors = [...new Set(marks.map(({ anchor }) => anchor))];
  const link = html`<a class="${classes.join(' ')}" href="#${inRecord(nearest.anchor)}" data-anchors="${anchors.join(' ')}"${
    // The letter is drawn by the style sheet: it is no character of the text.
    starts && speaker !== null ? html` data-letter="${speakerLetter(speaker)}"` : ''
  }${first.length === 0 ? html` tabindex="-1"` : ''}>${written}</a>`;
  const anchoredLink = [...new Set(first.map(({ anchor }) => anchor))].reduce(
    (inside, anchor) => html`<span id="${anchor}">${inside}</span>`,
    link,
  );
  return html`${anchoredLink}${ends.filter(({ kind }) => kind === 'check').map(check => pencilled(check, reading))}`;
}

/** What a careful editor would write in the margin. */
function pencilled({ anchor, end }: Annotation, { record, vocabulary }: Reading): Markup | string {
  const index = record.checks.findIndex(
    (check, i) => numberedAnchor('check', i) === anchor && check.evidence?.at(-1)?.end === end,
  );
  const check = record.checks[index];
  if (check === undefined) return '';
  return html`<a class="pencil ${check.severity}" href="#${inRecord(anchor)}" data-anchors="${anchor}" title="${check.message}">${vocabulary.check[check.code]}</a>`;
}

/** The mark that says most of a stretch: the last of its kinds, and of several of one kind the shortest. */
function nearestOf(marks: readonly Annotation[]): Annotation | null {
  const [nearest = null] = [...marks].sort(
    (a, b) => annotationKinds.indexOf(b.kind) - annotationKinds.indexOf(a.kind) || a.end - a.start - (b.end - b.start),
  );
  return nearest;
}

const speakerOf = (marks: readonly Annotation[]): number | null =>
  marks.findLast(({ speaker }) => speaker !== null)?.speaker ?? null;
