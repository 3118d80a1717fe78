/** What a host's robots.txt says to one reader. */
export interface RobotsRules {
  /** Whether it may ask for an address of that host. */
  readonly allows: (address: URL) => boolean;
  /** Milliseconds that the host wants between two requests; null where it does not say. */
  readonly gap: number | null;
}

interface Rule {
  readonly path: string;
  readonly allow: boolean;
}

interface Group {
  readonly rules: Rule[];
  gap: number | null;
}

/** Leave for all, as where there is no robots.txt. */
export const noRules: RobotsRules = { allows: () => true, gap: null };

/**
 * The rules of a robots.txt (RFC 9309, and Crawl-delay) for a product: those of all its groups, or else of those for everybody. What
 * cannot be understood is passed over. Takes time in proportion to the file, whatever stands in it.
 */
export function robotsRules(text: string, product: string): RobotsRules {
  const groups = groupsOf(text, product);
  const { rules, gap } = groups.get(product) ?? groups.get('*') ?? newGroup();
  // The longest path decides, and of two equal ones the one that allows.
  const ordered = rules.sort((a, b) => b.path.length - a.path.length || Number(b.allow) - Number(a.allow));
  return {
    gap,
    allows: ({ pathname, search }) => {
      const path = normalised(pathname + search);
      return path === '/robots.txt' || (ordered.find(rule => matches(rule.path, path))?.allow ?? true);
    },
  };
}

/** The groups for a product and for everybody, by their names. */
function groupsOf(text: string, product: string): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  let current = new Set<Group>();
  let naming = false;
  for (const line of text.split(/\r\n?|\n/)) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:([^#]*)/i.exec(line) ?? [];
    const said = value.trim();
    switch (key.toLowerCase()) {
      case 'user-agent': {
        if (!naming) current = new Set();
        naming = true;
        const name = said === '*' ? said : /^[a-z_-]*/i.exec(said)?.[0].toLowerCase();
        if (name !== '*' && name !== product) break;
        const group = groups.get(name) ?? newGroup();
        groups.set(name, group);
        current.add(group);
        break;
      }
      case 'allow':
      case 'disallow':
        naming = false;
        for (const { rules } of said === '' ? [] : current)
          rules.push({ path: normalised(said), allow: key.toLowerCase() === 'allow' });
        break;
      case 'crawl-delay':
        naming = false;
        for (const group of /^\d+(\.\d+)?$/.test(said) ? current : []) group.gap = Number(said) * 1000;
        break;
    }
  }
  return groups;
}

const newGroup = (): Group => ({ rules: [], gap: null });

/** Whether a path begins as a rule says: `*` stands for anything, `$` at the end for the end. */
function matches(rule: string, path: string): boolean {
  const toEnd = rule.endsWith('$');
  const [first = '', ...others] = (toEnd ? rule.slice(0, -1) : rule).split('*');
  if (!path.startsWith(first)) return false;
  const last = toEnd ? others.pop() : undefined;
  let at = first.length;
  for (const part of others) {
    const found = path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  if (!toEnd) return true;
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}

/** Percent-encoded as little as may be, and in capitals, so that two ways of writing one path are one. */
function normalised(path: string): string {
  return path
    .toWellFormed()
    .replace(/[^\x21-\x7e]+/g, encodeURIComponent)
    .replace(/%([0-9a-f]{2})/gi, (code, hex: string) => {
      const character = String.fromCharCode(Number.parseInt(hex, 16));
      return /[\w.~-]/.test(character) ? character : code.toUpperCase();
    });
}
