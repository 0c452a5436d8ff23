/** Lets the zip library read from our sources and write into our sinks. It runs in this thread: its worker scripts cannot be found from inside a bundle. */
import { configure, Reader, Writer } from '@zip.js/zip.js';
import type { ByteSink, ByteSource } from './bytes.ts';

configure({ useWebWorkers: false });

export class SourceReader extends Reader<ByteSource> {
  readonly #source: ByteSource;
  readonly #largestRead: number;

  /** A zip that asks for more than `largestRead` bytes at once is made to exhaust memory. */
  constructor(source: ByteSource, largestRead = Number.POSITIVE_INFINITY) {
    super(source);
    this.#source = source;
    this.#largestRead = largestRead;
    this.size = source.size;
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    if (length > this.#largestRead) throw new RangeError(`the zip asks for ${length} bytes at once`);
    return this.#source.read(index, Math.max(0, Math.min(length, this.#source.size - index)));
  }
}

export class SinkWriter extends Writer<void> {
  readonly #sink: ByteSink;

  constructor(sink: ByteSink) {
    super();
    this.#sink = sink;
  }

  override async writeUint8Array(bytes: Uint8Array): Promise<void> {
    await this.#sink.write(bytes);
  }

  override async getData(): Promise<void> {}
}
