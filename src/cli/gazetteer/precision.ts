/** How precise a date is: '2026', '2026-08' or '2026-08-31'. */
export function precisionOf(date: string): 'year' | 'month' | 'day' {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}
