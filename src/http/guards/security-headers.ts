import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const self = ["'self'"];
const none = ["'none'"];

/** No inline script or style, nothing from elsewhere, no frame, no referrer, no index. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await setHeaders(c, next);
  c.res.headers.set('X-Robots-Tag', 'noindex, nofollow');
};

const setHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: none,
    scriptSrc: self,
    styleSrc: self,
    imgSrc: self,
    connectSrc: self,
    workerSrc: self,
    formAction: self,
    frameAncestors: none,
    baseUri: none,
  },
  crossOriginEmbedderPolicy: 'require-corp',
  crossOriginOpenerPolicy: 'same-origin',
  crossOriginResourcePolicy: 'same-origin',
  referrerPolicy: 'no-referrer',
  xContentTypeOptions: 'nosniff',
  xFrameOptions: 'DENY',
  // The workbench is served on the machine itself, without TLS.
  strictTransportSecurity: false,
});
