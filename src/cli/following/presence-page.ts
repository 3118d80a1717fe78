import type { Presence } from '../../following/sighting.ts';
import type { Terminal } from '../terminal.ts';
import { citedWords } from './cited-words.ts';
import { counted, newPage } from './new-page.ts';

/** Someone or something that is in the archive, under the name that people know. */
export interface NamedPresence extends Presence {
  readonly title: string;
  readonly note: string;
}

/** Who is in the archive as a page for people, with the first and the last words that show it. */
export function presencePage(head: string, presences: readonly NamedPresence[], terminal: Terminal): string {
  const page = newPage(terminal);
  const { bold, dim } = page.colours;
  page.paragraph(0, page.run(head, bold));
  for (const { title, note, articles, contacts, statements, first, last } of presences) {
    page.blank();
    page.paragraph(0, page.run(title, bold), page.run(note, dim));
    const counts = [counted(contacts, 'contact'), counted(statements, 'statement'), counted(articles, 'article')];
    page.row('', page.run(counts.join(' · ')));
    page.row('first', page.run(first.date ?? 'undated'), ...citedWords(page, first.citation));
    if (last !== first) page.row('last', page.run(last.date ?? 'undated'), ...citedWords(page, last.citation));
  }
  return page.text;
}
