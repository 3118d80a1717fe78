/**
 * A title without the site's name before or behind it ('Leaders speak | The Example', 'The Example: Leaders speak'). Only what is the
 * outlet's name, or the name in the address, is cut: a dash may belong to the headline.
 */
export function withoutSite(title: string, outlet: string | null, address: string | undefined): string {
  const host = (address === undefined ? null : URL.parse(address))?.hostname.replace(/^www\./, '') ?? '';
  const sites = new Set(
    [outlet ?? '', host, host.split('.').slice(0, -1).join('.'), host.split('.')[0] ?? '']
      .map(folded)
      .filter(name => name.length > 1),
  );
  let rest = title;
  for (;;) {
    const parts = rest.split(separator);
    const first = parts[0] ?? '';
    const last = parts.at(-1) ?? '';
    if (parts.length < 3) return rest;
    if (sites.has(folded(last))) rest = parts.slice(0, -2).join('').trim();
    else if (sites.has(folded(first))) rest = parts.slice(2).join('').trim();
    else return rest;
  }
}

const separator = /(\s+[|–—·•»«:/-]\s+|:\s+|\s*[|_｜]\s*)/;

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
