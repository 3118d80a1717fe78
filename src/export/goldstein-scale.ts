/**
 * The Goldstein scale for CAMEO 1.1b3, from -10 (most hostile) to 10 (most cooperative): for each root the value of the root itself, then
 * those of its subcodes 0, 1, 2 ….
 */
const roots: Readonly<Record<string, readonly number[]>> = {
  '01': [0, 0, -0.1, -0.4, 0.4, 0, 0, -2, 0, 3.4, 3.4],
  '02': [3, 3, 3.4, 3.2, 3.4, -0.3, -0.3, 4, 4, 4],
  '03': [4, 4, 5.2, 4.5, 5.2, 7, 7, 4, 5, 7, 5],
  '04': [1, 1, 1, 1.9, 2.8, 2.5, 5, 7],
  '05': [3.5, 3.5, 3.4, 3.5, 3.8, 6, 7, 7, 8],
  '06': [6, 6, 6.4, 7.4, 7.4, 7],
  '07': [7, 7, 7.4, 8.3, 7.4, 8.5, 7],
  '08': [5, 5, 5, 5, 5, 7, 7, 9, 9],
  '09': [-2, -2, -2, -2, -2, -2],
  '10': [-5, -5, -5, -5, -5, -5, -5, -5, -5, -5],
  '11': [-2, -2, -2, -2, -2, -2, -2, -2],
  '12': [-4, -4, -4, -4, -4, -4, -5, -5, -5, -5, -5],
  '13': [-6, -4.4, -5.8, -5.8, -5.8, -5.8, -5.8, -7, -7, -7, -7],
  '14': [-6.5, -6.5, -6.5, -6.5, -6.5, -7.5, -7.5],
  '15': [-7.2, -7.2, -7.2, -7.2, -7.2, -7.2],
  '16': [-4, -4, -4, -5.6, -8, -7, -6.5, -7],
  '17': [-7, -7, -9.2, -5, -5, -5, -9],
  '18': [-9, -9, -9, -9.5, -10, -8, -8, -10],
  '19': [-10, -10, -9.5, -9.5, -10, -10, -10, -9.5],
  '20': [-10, -10, -9.5, -10, -10, -10],
};

/** Codes of four digits that have another value than the three digits they begin with. */
const exceptions: Readonly<Record<string, number>> = { '0334': 6, '0874': 10, '1821': -9, '1822': -9, '1823': -10 };

/** The Goldstein value of a CAMEO code; null for a code that CAMEO has not. */
export function goldsteinOf(code: string): number | null {
  if (!/^\d{2,4}$/.test(code)) return null;
  const values = roots[code.slice(0, 2)];
  const subcode = code.charAt(2);
  return exceptions[code] ?? values?.[subcode === '' ? 0 : Number(subcode) + 1] ?? null;
}
