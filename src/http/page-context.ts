import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { interfaceLanguage, isInterfaceLanguage } from '../web/interface-language.ts';
import type { Assets } from './assets.ts';
import type { Workbench } from './workbench.ts';

const aYear = 365 * 24 * 60 * 60;
const chosenLanguage = 'lang';

/** Gives each request what its page is made with; a language that was asked for stays chosen. */
export function pageContext(assets: Assets): MiddlewareHandler<Workbench> {
  return async (c, next) => {
    const asked = c.req.query('lang');
    const language = interfaceLanguage(asked, getCookie(c, chosenLanguage), c.req.header('accept-language'));
    const { pathname, search } = new URL(c.req.url);
    c.set('page', { language, address: pathname + search, asset: name => assets.address(name) });
    await next();
    if (isInterfaceLanguage(asked))
      setCookie(c, chosenLanguage, asked, { path: '/', maxAge: aYear, sameSite: 'Lax', httpOnly: true });
  };
}
