import type { Statement } from '../../record/record.ts';
import { type Edition, placesOf } from './edition.ts';

/** What each side said in one contact, or outside any where the contact is null: its statements, in the order of the text. */
export function printStatements(edition: Edition, contact: string | null): void {
  const sides = Map.groupBy(
    edition.record.statements.filter(statement => statement.contact === contact),
    ({ speakers }) => speakers.join(' '),
  );
  for (const statements of sides.values()) printSide(edition, statements);
}

function printSide(edition: Edition, statements: readonly Statement[]): void {
  const { page } = edition;
  const [first] = statements;
  if (first === undefined) return;
  const names = first.speakers.map(speaker => edition.name(speaker)).join(', ');
  page.blank();
  page.paragraph(
    0,
    page.run(first.attribution.basis === 'both-sides' ? `Both sides: ${names}` : names, page.colours.bold),
    edition.note(first.speakers.length === 1 ? edition.standing(first.speakers.join('')) : ''),
  );
  for (const statement of statements) printStatement(edition, statement);
}

function printStatement(edition: Edition, statement: Statement): void {
  const { page } = edition;
  const { act, topics, evidence, formulas } = statement;
  page.paragraph(
    2,
    page.run(topics.length === 0 ? act : `${act}:`, page.colours.green),
    page.run(topics.join(', ')),
    edition.note(placesOf(evidence)),
  );
  page.paragraph(4, page.run(wordsOf(statement)));
  if (formulas.length > 0)
    page.paragraph(
      4,
      page.run(`${formulas.length === 1 ? 'Formula' : 'Formulas'}: ${formulas.join(', ')}`, page.colours.magenta),
    );
  edition.explain(`/statements/${edition.record.statements.indexOf(statement)}`, 4);
}

/** The words themselves, in quotation marks where the text gives them as verbatim. */
function wordsOf({ mode, evidence }: Statement): string {
  const words = evidence.map(piece => piece.text).join(' … ');
  return mode === 'direct' ? `“${words}”` : words;
}
