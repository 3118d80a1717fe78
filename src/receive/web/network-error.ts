import { ReceiveError } from '../receive-error.ts';
import { WebError } from './web-error.ts';

/** Why a request came to nothing, as an error that says what to do. What is no matter of the network comes back as it is. */
export function networkError(error: unknown, host: string): unknown {
  if (!(error instanceof Error) || error instanceof ReceiveError) return error;
  if (error.name === 'TimeoutError') return late(host);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  switch (code) {
    case 'UND_ERR_CONNECT_TIMEOUT':
    case 'UND_ERR_HEADERS_TIMEOUT':
    case 'UND_ERR_BODY_TIMEOUT':
    case 'ETIMEDOUT':
      return late(host);
    case 'UND_ERR_HEADERS_OVERFLOW':
      return new WebError('too-large', `${host} sends more headers than any page needs; save the page and add the file.`);
    case 'ENOTFOUND':
      return new WebError('unreachable', `There is no host ${host}; check the address.`);
    case 'EAI_AGAIN':
      return unreachable(host, 'its name cannot be looked up at the moment; check the connection and try again', true);
    case 'ECONNREFUSED':
      return unreachable(host, 'it takes no connections; check the address and try again later', true);
    case 'ECONNRESET':
    case 'EPIPE':
    case 'UND_ERR_SOCKET':
    case 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH':
      return unreachable(host, 'it broke off; try again later', true);
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ENETDOWN':
      return unreachable(host, 'there is no way to it; check the connection and try again', true);
  }
  if (/^(CERT|ERR_TLS|ERR_SSL|EPROTO|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code))
    return unreachable(host, `its certificate or encryption cannot be trusted (${code}); check the address`, false);
  if (error.name === 'HTTPParserError' || code.startsWith('UND_ERR'))
    return unreachable(host, `what it sends is not HTTP (${code || error.message}); check the address`, false);
  return code === '' ? error : unreachable(host, `${error.message}; try again later`, false);
}

const late = (host: string): WebError =>
  new WebError('timed-out', `${host} takes too long to answer; try again later, or save the page and add the file.`);

const unreachable = (host: string, reason: string, transient: boolean): WebError =>
  new WebError('unreachable', `${host} cannot be reached: ${reason}.`, { transient });
