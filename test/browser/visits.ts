import axe from 'axe-core';
import type { Page, Response } from 'playwright-core';
import { desk, phone } from './chromium.ts';

/** A page as it was found. */
export interface Visit {
  /** Path and query. */
  readonly address: string;
  readonly status: number;
  readonly title: string;
  readonly language: string;
  readonly mainHeadings: number;
  /** What axe finds, a line each: light in a wide window, then dark on a phone. */
  readonly faults: readonly string[];
  /** CSS pixels by which it is wider than a phone, and than a window of 320. */
  readonly tooWide: readonly number[];
}

/** What a browser keeps as a file, or is for programs. */
const noPage = /^\/(?:api|assets|healthz)(?:\/|$)|\.(?:atom|csv|json|jsonl)$|\/original$/;
/** One address is not enough for each kind: articles are in several scripts, and of contacts some have one side. */
const ofEachKind = 2;
/** WCAG 2.2 to level AA, and what axe counts as good practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const narrowest = 320;

/** Visits every kind of page that links lead to from the first, two addresses of each. */
export async function visitEveryKind(page: Page): Promise<readonly Visit[]> {
  const visits: Visit[] = [];
  const met = new Map<string, Set<string>>();
  const open = [{ address: '/', isFirst: true }];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    visits.push(await visit(page, next.address, next.isFirst));
    const links = await page.$$eval('a[href]:not([download])', found => found.map(link => link.getAttribute('href') ?? ''));
    for (const link of links) {
      const { pathname, search, searchParams, origin } = new URL(link, page.url());
      const kind = kindOf(pathname, searchParams);
      const known = met.get(kind) ?? new Set();
      met.set(kind, known);
      const found = pathname + search;
      // The other language of a page is no other kind of page.
      if (origin !== new URL(page.url()).origin || noPage.test(pathname) || searchParams.has('lang')) continue;
      if (known.size >= ofEachKind || known.has(found)) continue;
      known.add(found);
      open.push({ address: found, isFirst: known.size === 1 });
    }
  }
  return visits;
}

/** '/articles/*', '/states/*-*', '/search?order&q': what stands second in a path is a name, and so are values. */
function kindOf(path: string, asked: URLSearchParams): string {
  const parts = path.split('/');
  const name = parts[2];
  if (name !== undefined) parts[2] = /^[A-Z]{2}-[A-Z]{2}$/.test(name) ? '*-*' : '*';
  return `${parts.join('/')}?${[...new Set(asked.keys())].sort().join('&')}`;
}

/** axe takes its time, and looks at the first page of each kind. */
async function visit(page: Page, address: string, isFirst: boolean): Promise<Visit> {
  await page.setViewportSize(desk);
  await page.emulateMedia({ colorScheme: 'light' });
  const answer: Response | null = await page.goto(address);
  const title = await page.title();
  const language = (await page.locator('html').getAttribute('lang')) ?? '';
  const mainHeadings = await page.locator('h1').count();
  if (isFirst) await page.evaluate(axe.source);
  const faults = isFirst ? await faultsOn(page) : [];
  await page.setViewportSize(phone);
  await page.emulateMedia({ colorScheme: 'dark' });
  if (isFirst) faults.push(...(await faultsOn(page)));
  const tooWide = [await overflow(page)];
  await page.setViewportSize({ ...phone, width: narrowest });
  tooWide.push(await overflow(page));
  return { address, status: answer?.status() ?? 0, title, language, mainHeadings, faults, tooWide };
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The violations that axe tells of, one line each, with the first elements. */
function faultsOn(page: Page): Promise<string[]> {
  return page.evaluate(async values => {
    const { violations } = await window.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 160))
          .join(' | ')}`,
    );
  }, rules);
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
