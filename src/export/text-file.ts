import type { FileWriter } from './exporter.ts';

/** UTF-16 code units gathered before they go to the sink. */
const batch = 65_536;

/** A file of UTF-8, written in batches. */
export class TextFile {
  readonly #file: FileWriter;
  readonly #encoder = new TextEncoder();
  #waiting: string[] = [];
  #length = 0;

  constructor(file: FileWriter) {
    this.#file = file;
  }

  async write(text: string): Promise<void> {
    if (text === '') return;
    this.#waiting.push(text);
    this.#length += text.length;
    if (this.#length >= batch) await this.#flush();
  }

  async close(): Promise<void> {
    if (this.#length > 0) await this.#flush();
    await this.#file.close();
  }

  async #flush(): Promise<void> {
    const bytes = this.#encoder.encode(this.#waiting.join(''));
    this.#waiting = [];
    this.#length = 0;
    await this.#file.write(bytes);
  }
}
