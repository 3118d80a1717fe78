import type { WriteStream } from 'node:tty';
import { Presets, SingleBar } from 'cli-progress';

/** Progress of long work. */
export interface Progress {
  advance(by: number): void;
  /** Takes the bar away, so that what is written next stands on a line of its own. */
  end(): void;
}

const silent: Progress = { advance: () => {}, end: () => {} };

/** A bar on a terminal; nothing where the stream is none, so that logs stay clean. */
export function progressOn(stream: WriteStream, doing: string, total: number, unit: string): Progress {
  if (stream.isTTY !== true) return silent;
  const bar = new SingleBar(
    {
      stream,
      format: `${doing} {bar} {percentage} % · {value} of {total} ${unit} · {duration_formatted}`,
      clearOnComplete: true,
      hideCursor: true,
      etaBuffer: 100,
    },
    Presets.shades_grey,
  );
  bar.start(total, 0);
  return {
    advance: by => bar.increment(by),
    end: () => bar.stop(),
  };
}
