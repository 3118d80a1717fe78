import { html } from 'hono/html';
import type { Content, Markup } from '../markup.ts';

/**
 * A drawn SVG element as markup. Only the elements and attributes that are listed here come through, every value escaped: no style, no
 * script, no event, and nothing that the Content-Security-Policy would have to allow.
 */
export function svgMarkup(element: Element): Markup {
  const made = elements[element.tagName.toLowerCase()];
  if (made === undefined) return html``;
  const written = [...element.attributes].flatMap(({ name, value }) => {
    const attribute = attributes[name.toLowerCase()];
    return attribute === undefined ? [] : [attribute(value)];
  });
  const children = [...element.children];
  const inner = [...element.childNodes].map((node): Content => {
    if (node.nodeType === node.TEXT_NODE) return node.textContent ?? '';
    const child = node === children[0] ? children.shift() : undefined;
    return child === undefined ? '' : svgMarkup(child);
  });
  return made(written, inner);
}

type MadeElement = (attributes: Content, inner: Content) => Markup;

const elements: Readonly<Record<string, MadeElement>> = {
  svg: (attributes, inner) => html`<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inner}</svg>`,
  g: (attributes, inner) => html`<g${attributes}>${inner}</g>`,
  a: (attributes, inner) => html`<a${attributes}>${inner}</a>`,
  title: (attributes, inner) => html`<title${attributes}>${inner}</title>`,
  desc: (attributes, inner) => html`<desc${attributes}>${inner}</desc>`,
  text: (attributes, inner) => html`<text${attributes}>${inner}</text>`,
  tspan: (attributes, inner) => html`<tspan${attributes}>${inner}</tspan>`,
  path: (attributes, inner) => html`<path${attributes}>${inner}</path>`,
  line: (attributes, inner) => html`<line${attributes}>${inner}</line>`,
  rect: (attributes, inner) => html`<rect${attributes}>${inner}</rect>`,
  circle: (attributes, inner) => html`<circle${attributes}>${inner}</circle>`,
};

const attributes: Readonly<Record<string, (value: string) => Markup>> = {
  id: value => html` id="${value}"`,
  class: value => html` class="${value}"`,
  role: value => html` role="${value}"`,
  'aria-labelledby': value => html` aria-labelledby="${value}"`,
  'aria-hidden': value => html` aria-hidden="${value}"`,
  tabindex: value => html` tabindex="${value}"`,
  href: value => html` href="${value}"`,
  viewbox: value => html` viewBox="${value}"`,
  width: value => html` width="${value}"`,
  height: value => html` height="${value}"`,
  transform: value => html` transform="${value}"`,
  d: value => html` d="${value}"`,
  x: value => html` x="${value}"`,
  y: value => html` y="${value}"`,
  x1: value => html` x1="${value}"`,
  x2: value => html` x2="${value}"`,
  y1: value => html` y1="${value}"`,
  y2: value => html` y2="${value}"`,
  dx: value => html` dx="${value}"`,
  dy: value => html` dy="${value}"`,
  cx: value => html` cx="${value}"`,
  cy: value => html` cy="${value}"`,
  r: value => html` r="${value}"`,
  fill: value => html` fill="${value}"`,
  'fill-opacity': value => html` fill-opacity="${value}"`,
  stroke: value => html` stroke="${value}"`,
  'stroke-width': value => html` stroke-width="${value}"`,
  'stroke-opacity': value => html` stroke-opacity="${value}"`,
  'stroke-dasharray': value => html` stroke-dasharray="${value}"`,
  'stroke-linecap': value => html` stroke-linecap="${value}"`,
  'text-anchor': value => html` text-anchor="${value}"`,
  'font-size': value => html` font-size="${value}"`,
  'font-weight': value => html` font-weight="${value}"`,
  'font-variant': value => html` font-variant="${value}"`,
};
