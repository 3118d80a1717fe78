/** What a stream can show. */
export interface Terminal {
  /** Columns of a line. */
  readonly width: number;
  readonly colour: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Lines longer than this are hard to read, however wide the window is. */
const widest = 100;
const narrowest = 30;
const usual = 80;

/**
 * What a stream shows: colour on a terminal alone, unless NO_COLOR or FORCE_COLOR (other than '0') says otherwise, of which
 * NO_COLOR wins; the terminal's width, elsewhere COLUMNS.
 */
export function terminalOf(stream: { readonly isTTY?: boolean; readonly columns?: number }, env: Environment): Terminal {
  const columns = stream.columns ?? Number.parseInt(env.COLUMNS ?? '', 10);
  return {
    width: Math.min(widest, Math.max(narrowest, columns > 0 ? columns : usual)),
    colour: hasColour(stream.isTTY === true, env),
  };
}

function hasColour(isTerminal: boolean, { NO_COLOR, FORCE_COLOR, TERM }: Environment): boolean {
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0';
  return isTerminal && TERM !== 'dumb';
}
