import type { Metadata } from '../../source/source.ts';

/** What is known of bytes beside them. */
export interface ReceiveHints {
  /** Name or path of the file. */
  readonly name?: string | undefined;
  /** Where it was fetched. */
  readonly address?: string | undefined;
  /** IANA media type that the transport gave, with or without parameters. */
  readonly mediaType?: string | undefined;
  /** Encoding that the transport gave; goes before that of the media type's parameters. */
  readonly charset?: string | undefined;
  /** In bytes, where it is known before they are read: what is too large is refused at once. */
  readonly size?: number | undefined;
  /** What a person says of the article; goes before what it says of itself. */
  readonly metadata?: Metadata | undefined;
}

/** The `charset` of a media type's parameters. */
export function charsetOf({ charset, mediaType = '' }: ReceiveHints): string | undefined {
  return charset ?? /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(mediaType.slice(0, 500))?.[1];
}
