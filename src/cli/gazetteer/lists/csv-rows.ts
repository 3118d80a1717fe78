/** The rows of comma-separated values (RFC 4180) under the names in the first; a field may stand in double quotes. */
export function csvRows(text: string): Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = records(text.replace(/^\uFEFF/, ''));
  return rows.map(row => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

function records(text: string): string[][] {
  const all: string[][] = [];
  let row: string[] = [];
  // A field, quoted or not, and what ends it.
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.some(field => field !== '')) all.push(row);
    row = [];
  }
  return all;
}
