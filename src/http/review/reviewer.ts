import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

const cookie = 'reviewer';
const aYear = 365 * 24 * 60 * 60;
const longest = 100;

/** Who reviews in this browser; empty where nobody has said so. */
export const reviewerOf = (c: Context): string => (getCookie(c, cookie) ?? '').trim().slice(0, longest);

export function keepReviewer(c: Context, name: string): void {
  const by = name.trim().slice(0, longest);
  setCookie(c, cookie, by, { path: '/', maxAge: aYear, sameSite: 'Strict', httpOnly: true });
}
