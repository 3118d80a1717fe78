/** What the parser could not read and left out, which it tells its log alone. */
export interface ParserComplaints {
  /** A compressed stream that does not unpack to its end. */
  readonly stream: boolean;
  /**
   * A font whose codes could not be turned into characters, as where it names a table of characters that does not come with it.
   */
  readonly font: boolean;
}

/** Listens to the log of this thread from now on, and keeps it silent. */
export function parserComplaints(): ParserComplaints {
  const complaints = { stream: false, font: false };
  const listen = (message: unknown): void => {
    if (typeof message !== 'string') return;
    if (/in (flate|lzw) stream|invalid stream:/i.test(message)) complaints.stream = true;
    if (/translateFont failed|loadFont - /.test(message)) complaints.font = true;
  };
  console.info = listen;
  console.warn = listen;
  console.log = listen;
  return complaints;
}
