import type { ArchivedArticle } from '../archive/archived-article.ts';
import type { Exporter, ExportOptions, Omission } from './exporter.ts';
import { Tally } from './tally.ts';
import { TextFile } from './text-file.ts';

/** What a format of one file and one entry a line says of itself. */
export interface LinesFormat extends Pick<Exporter, 'format' | 'description' | 'mediaType' | 'carriesText'> {
  readonly file: string;
  /** What a line is. */
  readonly holds: string;
  /** The first line; none where left out. */
  readonly header?: string;
  /** The lines of one article, without line ends; `leaveOut` hears of every entry that becomes none. */
  lines(article: ArchivedArticle, options: ExportOptions, leaveOut: (reason: Omission) => void): Iterable<string>;
}

/** The exporter of a format of one file and one entry a line. */
export function linesExporter({ file, holds, header, lines, ...said }: LinesFormat): Exporter {
  const exported = { name: file, holds };
  return {
    ...said,
    files: [exported],
    async write(articles, options, sink) {
      const text = new TextFile(await sink.open(exported));
      const tally = new Tally([file]);
      if (header !== undefined) await text.write(`${header}\n`);
      for await (const article of articles) {
        tally.read();
        for (const line of lines(article, options, reason => tally.leaveOut(reason))) {
          await text.write(`${line}\n`);
          tally.wrote(file, 1);
        }
      }
      await text.close();
      return tally.summary();
    },
  };
}
