import { WebError } from './web-error.ts';

/** What an HTTP status that brings nothing means to the reader. `wait` is what its Retry-After asks for, in milliseconds. */
export function statusError(status: number, address: URL, wait: number | null): WebError {
  const transient = status === 429 || status === 503;
  return new WebError('http-status', `${address.host} answers ${status}: ${meaning(status, wait)}`, {
    status,
    retryAfter: wait,
    transient,
  });
}

function meaning(status: number, wait: number | null): string {
  const later = wait === null ? 'try again later.' : `try again in ${Math.ceil(wait / 1000)} seconds.`;
  switch (status) {
    case 401:
    case 402:
    case 403:
    case 407:
    case 451:
      return 'it does not give this page to programs; open it in a browser, save it and add the file.';
    case 404:
      return 'there is no such page; check the address.';
    case 410:
      return 'the page is gone for good; look for it in a web archive.';
    case 429:
      return `it asks for patience; ${later}`;
  }
  if (status >= 500) return `it has trouble; ${later}`;
  if (status >= 300 && status < 400)
    return 'it sends elsewhere without saying where; open the page in a browser and give the address that it ends at.';
  return 'it cannot be used; open the page in a browser, save it and add the file.';
}
