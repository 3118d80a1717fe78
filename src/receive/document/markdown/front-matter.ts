import type { Metadata } from '../../../source/source.ts';
import { isoMoment } from '../../html/iso-moment.ts';

/** A Markdown file in its two parts. */
export interface FrontMatter {
  /** What the lines between the two '---' say of the article; empty where there are none. */
  readonly metadata: Pick<Metadata, 'title' | 'published' | 'outlet' | 'url' | 'language'>;
  readonly author: string | null;
  /** The rest, which is Markdown. */
  readonly body: string;
}

/** Lines of front matter that are read at most; where it does not end by then, it is none. */
const longest = 200;

/**
 * Splits off the front matter: lines `key: value` between two lines of '---' at the start. Known keys are taken, with quotes
 * around the value removed; other keys, and a date that is none, are passed over. Text that merely begins with a rule stays text.
 */
export function frontMatter(markdown: string): FrontMatter {
  const lines = markdown.split(/\r?\n/, longest);
  const end = lines.findIndex((line, i) => i > 0 && /^(---|\.\.\.)\s*$/.test(line));
  const inside = lines.slice(1, Math.max(end, 1));
  if (!/^---\s*$/.test(lines[0] ?? '') || end === -1 || !inside.every(line => likeFrontMatter.test(line)))
    return { metadata: {}, author: null, body: markdown };
  const values = new Map(inside.map(keyAndValue).filter(([, value]) => value !== ''));
  const title = values.get('title');
  const published = isoMoment(values.get('published') ?? values.get('date') ?? '');
  const outlet = values.get('outlet') ?? values.get('source');
  const url = webAddress(values.get('url'));
  const language = /^[a-z]{2,3}/i.exec(values.get('language') ?? values.get('lang') ?? '')?.[0].toLowerCase();
  return {
    metadata: {
      ...(title === undefined ? {} : { title }),
      ...(published === null ? {} : { published }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(url === null ? {} : { url }),
      ...(language === undefined ? {} : { language }),
    },
    author: values.get('author') ?? null,
    body: afterLines(markdown, end + 1),
  };
}

/** A key with its value, an item of a list, more of the value above, a comment or nothing. */
const likeFrontMatter = /^([\w-]+\s*:(\s.*)?|\s*-\s.*|\s+.*|#.*|)$/;

function keyAndValue(line: string): readonly [key: string, value: string] {
  const [, key = '', value = ''] = /^([\w-]+)\s*:\s*(.*?)\s*$/.exec(line.slice(0, 2000)) ?? [];
  return [key.toLowerCase(), value.replace(/^(["'])(.*)\1$/, '$2')];
}

function webAddress(written: string | undefined): string | null {
  return written !== undefined && /^https?:\/\//i.test(written) && URL.canParse(written) ? written : null;
}

function afterLines(text: string, count: number): string {
  let at = 0;
  for (let line = 0; line < count; line++) at = text.indexOf('\n', at) + 1 || text.length;
  return text.slice(at);
}
