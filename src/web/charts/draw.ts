import { type Markish, type PlotOptions, plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Markup } from '../markup.ts';
import type { ChartWords } from './chart.ts';
import { svgMarkup } from './svg-markup.ts';

/** Units of a chart's own width; the page scales it. */
export const chartWidth = 860;

/**
 * Draws marks as SVG without a browser. What has no link is one image with a title and a description. The linked marks are for the
 * pointer alone: the table beside the chart has the same links for the keyboard and for those who hear the page.
 */
export function draw({ id, title, description }: ChartWords, marks: readonly Markish[], options: PlotOptions): Markup {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  const drawn = plot({ width: chartWidth, ...options, className: 'drawn', document, marks: [...marks] });
  const image = document.createElementNS(namespace, 'g');
  image.setAttribute('role', 'img');
  image.setAttribute('aria-labelledby', `${id}-title ${id}-description`);
  for (const [name, part, words] of [
    ['title', 'title', title],
    ['desc', 'description', description],
  ] as const) {
    const element = document.createElementNS(namespace, name);
    element.setAttribute('id', `${id}-${part}`);
    element.textContent = words;
    image.append(element);
  }
  let isLinked = false;
  for (const part of [...drawn.children]) {
    const links = part.querySelectorAll('a');
    isLinked ||= links.length > 0;
    if (part.tagName.toLowerCase() === 'style') part.remove();
    // What comes after linked marks stays on top of them.
    else if (isLinked) part.setAttribute('aria-hidden', 'true');
    else image.append(part);
    for (const link of links) link.setAttribute('tabindex', '-1');
  }
  drawn.prepend(image);
  return svgMarkup(drawn);
}

const namespace = 'http://www.w3.org/2000/svg';
