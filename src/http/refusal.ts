import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { InterfaceLanguage } from '../web/interface-language.ts';

/** A request that is refused: its HTTP status, and in each language what is wrong and what to do. */
export class Refusal extends Error {
  readonly status: ContentfulStatusCode;
  readonly detail: (language: InterfaceLanguage) => string;

  constructor(status: ContentfulStatusCode, detail: (language: InterfaceLanguage) => string) {
    super(detail('en'));
    this.name = 'Refusal';
    this.status = status;
    this.detail = detail;
  }
}
