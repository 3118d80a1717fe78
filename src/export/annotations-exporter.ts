import type { ArchivedArticle } from '../archive/archived-article.ts';
import type { Piece } from '../record/record.ts';
import { type Annotation, type AnnotationTarget, annotationContext, readoutNamespace } from './annotation.ts';
import { type Claim, claimsOf } from './claims.ts';
import { CodePoints } from './code-points.ts';
import { linesExporter } from './lines-exporter.ts';
import { quote } from './quotation.ts';
import { webAddress } from './web-address.ts';

/** Everything that a record claims, as W3C Web Annotations of the article. */
export const annotationsExporter = linesExporter({
  format: 'annotations',
  description: 'W3C Web Annotations (JSON-LD) of the articles, one a line',
  mediaType: 'application/x-ndjson',
  carriesText: false,
  file: 'annotations.jsonl',
  holds: 'an annotation',
  *lines(article) {
    const codePoints = new CodePoints(article.text);
    for (const claim of claimsOf(article.record)) yield JSON.stringify(annotationOf(article, claim, codePoints));
  },
});

function annotationOf(article: ArchivedArticle, claim: Claim, codePoints: CodePoints): Annotation {
  const { id, revision, review, record } = article;
  const { outlet, published, textId } = record.document;
  const { engine } = record.readBy;
  return {
    '@context': [annotationContext[0], { ...annotationContext[1] }],
    id: `${readoutNamespace}${encodeURI(`${id}:${revision}:${claim.entry}`)}`,
    type: 'Annotation',
    motivation: claim.motivation,
    body: [
      { type: 'TextualBody', value: claim.words, format: 'text/plain', language: 'en' },
      { type: `readout:${claim.kind}`, ...known(claim.fields) },
    ],
    target: claim.evidence.map(piece => targetOf(article, piece, codePoints)),
    generator: { id: `${readoutNamespace}engine:${encodeURI(engine)}`, type: 'Software', name: `Readout ${engine}` },
    'readout:review': review,
    'readout:article': id,
    'readout:revision': revision,
    'readout:text': textId,
    'readout:entry': claim.entry,
    ...(outlet === null ? {} : { 'readout:outlet': outlet.name }),
    ...(published === null ? {} : { 'readout:published': published.value }),
  };
}

// The model counts Unicode code points, "not code units".
function targetOf(
  { text, address, received, record }: ArchivedArticle,
  { start, end }: Piece,
  codePoints: CodePoints,
): AnnotationTarget {
  return {
    type: 'SpecificResource',
    source: webAddress(address) ?? nameByHash(record.document.textId),
    state: { type: 'TimeState', sourceDate: received },
    selector: [
      {
        type: 'TextPositionSelector',
        start: codePoints.before(start),
        end: codePoints.before(end),
        'readout:startUtf16': start,
        'readout:endUtf16': end,
      },
      { type: 'TextQuoteSelector', ...quote(text, start, end) },
    ],
  };
}

/** The name of a text by its hash, as RFC 6920 writes it. */
const nameByHash = (textId: string): string =>
  `ni:///sha-256;${Buffer.from(textId.replace(/^sha256:/, ''), 'hex').toString('base64url')}`;

/** The fields of a claim that are known, in our namespace. */
const known = (fields: Claim['fields']): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
      .map(([name, value]) => [`readout:${name}`, value]),
  );
