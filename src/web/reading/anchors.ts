/** 'statement:c3200600f552' as 's-c3200600f552', 'contact:…' as 'c-…', 'quote:…' as 'q-…': where it stands in the text. */
export function anchorOf(id: string): string {
  const [kind = '', hash = ''] = id.split(':', 2);
  return `${kind.charAt(0)}-${hash}`;
}

/** Where the n-th of what has no id of its own stands: 'formula-0'. */
export const numberedAnchor = (kind: 'date' | 'formula' | 'figure' | 'check', index: number): string => `${kind}-${index}`;

/** Where the record says what the text shows at an anchor. */
export const inRecord = (anchor: string): string => `r-${anchor}`;
