import type { Check } from '../../record/record.ts';
import type { Style } from './colours.ts';
import { type Edition, inWords } from './edition.ts';

/** What a careful editor would query. */
export function printChecks(edition: Edition): void {
  const { page, record } = edition;
  if (record.checks.length === 0) return;
  page.blank();
  page.paragraph(0, page.run('Checks', page.colours.bold));
  record.checks.forEach((check, i) => {
    page.paragraph(2, page.run(`${check.severity}: ${inWords(check.code)}`, styleOf(check.severity, edition)));
    page.paragraph(4, page.run(check.message), edition.words(check.evidence));
    edition.explain(`/checks/${i}`, 4);
  });
}

function styleOf(severity: Check['severity'], { page: { colours } }: Edition): Style {
  switch (severity) {
    case 'info':
      return colours.blue;
    case 'warning':
      return colours.yellow;
    case 'error':
      return colours.red;
  }
}
