import { html, raw } from 'hono/html';
import type { Markup } from './markup.ts';

/** A carriage return as a reference: written as it is, the browser would read it as a line feed. */
const carriageReturn = raw('&#13;');

/** Text of which the browser keeps every character. NUL, which HTML has no way to write, shows as the replacement character. */
export function exactText(text: string): Markup {
  const shown = text.replaceAll('\0', '\uFFFD');
  if (!shown.includes('\r')) return html`${shown}`;
  return html`${shown.split('\r').map((part, i) => (i === 0 ? part : [carriageReturn, part]))}`;
}
