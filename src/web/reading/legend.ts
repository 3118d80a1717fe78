import { html } from 'hono/html';
import type { Markup } from '../markup.ts';
import type { Reading } from './reading.ts';
import { speakerClass, speakerLetter, speakersOf } from './voices.ts';

/** What the marks mean, and who the letters are. */
export function legend(reading: Reading): Markup {
  const { words, voices } = reading;
  const kinds = ['statement', 'quote', 'formula', 'figure', 'date', 'check'] as const;
  return html`<details class="legend"><summary>${words.legend}</summary>
<ul>${[...voices].map(
    ([voice, number]) =>
      html`<li><span class="mark statement ${speakerClass(number)}" data-letter="${speakerLetter(number)}"><bdi>${speakersOf(
        voice,
      )
        .map(id => reading.name(id))
        .join(', ')}</bdi></span></li>`,
  )}
${kinds.map(kind => html`<li><span class="mark ${kind} speaker-none">${words.marks[kind]}</span></li>`)}</ul>
</details>`;
}
