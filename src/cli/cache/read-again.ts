import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** More than the largest file that is read so, with what is kept of it. */
const ROOM = 3 * 1024 * 1024;

/**
 * Reads files one after the other into the same memory, which costs a start less than the memory of each: what is touched for
 * the first time has to be found and emptied by the system. What one reading gave is gone with the next.
 */
export class Rereader {
  #memory: Buffer | null = null;

  /** The bytes of a file, until the next is read. Throws the system's error. */
  read(path: string): Buffer {
    const file = openSync(path, "r");
    try {
      const { size } = fstatSync(file);
      const memory = this.#roomFor(size);
      let read = 0;
      for (let more = -1; more !== 0 && read < size; read += more)
        more = readSync(file, memory, read, size - read, read);
      return memory.subarray(0, read);
    } finally {
      closeSync(file);
    }
  }

  #roomFor(size: number): Buffer {
    if (this.#memory === null || this.#memory.length < size) {
      this.#memory = Buffer.allocUnsafeSlow(Math.max(size, ROOM));
    }
    return this.#memory;
  }
}
