import { z } from 'zod';
import { plainText } from './plain-text.ts';

/** What a page says of its article in JSON-LD. */
export interface JsonLdArticle {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly language: string | null;
  /** The text, where it is given: often cut short or with things of the page in it. */
  readonly body: string | null;
}

/** Objects that are looked at, and how deep they may lie; a page of news has some ten. */
const objectsAllowed = 2000;
const depthAllowed = 12;

/**
 * The article among the JSON-LD of a page: in an array, a graph or another object. Where there are several, the first that has a
 * headline and a date. Scripts that are no JSON are passed over. Null where there is none.
 */
export function jsonLdArticle(document: Document): JsonLdArticle | null {
  const objects = [...document.querySelectorAll('script')]
    .filter(script => /^\s*application\/ld\+json/i.test(script.getAttribute('type') ?? ''))
    .flatMap(script => objectsIn(parsed(script.textContent ?? '')));
  const names = new Map(
    objects.flatMap(object =>
      typeof object['@id'] === 'string' && object.name !== undefined ? [[object['@id'], object] as const] : [],
    ),
  );
  const articles = objects.filter(isArticle).map(object => articleOf(object, names));
  return articles.find(({ headline, published }) => headline !== null && published !== null) ?? articles[0] ?? null;
}

type JsonObject = z.infer<typeof jsonObject>;
const jsonObject = z.record(z.string(), z.unknown());

const isArticle = (object: JsonObject): boolean =>
  listOf(object['@type']).some(type => typeof type === 'string' && articleTypes.test(type));

const articleTypes = /(Article|BlogPosting|^Report|SocialMediaPosting|LegislationObject|PressRelease)$/;

function articleOf(object: JsonObject, names: ReadonlyMap<string, JsonObject>): JsonLdArticle {
  return {
    headline: textIn(object.headline) ?? textIn(object.name),
    publisher: namesIn(object.publisher, names)[0] ?? null,
    authors: namesIn(object.author ?? object.creator, names),
    published: textIn(object.datePublished),
    language: textIn(object.inLanguage),
    body: textIn(object.articleBody),
  };
}

/** JSON as pages write it: in a comment or CDATA, with raw line ends in strings, with a semicolon behind it. */
function parsed(script: string): unknown {
  const bare = script
    .replace(/<!--|-->|<!\[CDATA\[|\]\]>|\/\*|\*\//g, '')
    .trim()
    .replace(/;$/, '');
  for (const text of [script, bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/,(?=\s*[}\]])/g, '')])
    try {
      return JSON.parse(text);
    } catch {
      // The next reading is more lenient; metadata that cannot be read is as if absent.
    }
  return null;
}

function objectsIn(root: unknown): JsonObject[] {
  const found: JsonObject[] = [];
  const walk = (value: unknown, depth: number): void => {
    if (depth > depthAllowed || found.length >= objectsAllowed) return;
    if (Array.isArray(value)) for (const item of value) walk(item, depth + 1);
    else if (typeof value === 'object' && value !== null) {
      const object = jsonObject.parse(value);
      found.push(object);
      for (const item of Object.values(object)) if (typeof item === 'object') walk(item, depth + 1);
    }
  };
  walk(root, 0);
  return found;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function textIn(value: unknown): string | null {
  const first = listOf(value)[0];
  return typeof first === 'string' ? plainText(first) : null;
}

/** Names of people or organisations: given as such, as objects with a name, or by reference. */
function namesIn(value: unknown, names: ReadonlyMap<string, JsonObject>): string[] {
  return listOf(value)
    .slice(0, 50)
    .flatMap(item => {
      if (typeof item === 'string') return plainText(item) ?? [];
      const object = jsonObject.safeParse(item).data;
      const id = object?.['@id'];
      return textIn(object?.name) ?? textIn(typeof id === 'string' ? names.get(id)?.name : null) ?? [];
    });
}
