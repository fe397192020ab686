import { isUtf8 } from "node:buffer";
import { readFile, stat } from "./disk.js";

/** Largest draft, in bytes: about 1.7 million words. It takes 1 GB of memory; more would not fit a small machine. */
export const LARGEST = 10 * 1024 * 1024;
/** Where to look for the zero bytes that no text has; the stretch that git looks at. */
const LOOKED_AT = 8000;

/** Why a file was not reviewed, in one plain sentence. */
export class Unreadable extends Error {}

/** The text of a file. Throws `Unreadable` where it is no text, or the system's error. */
export async function readDraftFile(path: string): Promise<string> {
  const found = await stat(path);
  if (!found.isFile() && !found.isFIFO()) throw new Unreadable("It is not a file.");
  if (found.size > LARGEST) throw tooLarge(found.size);
  return decode(await readFile(path));
}

/** Text from UTF-8. A byte order mark stays, and counts as a character. Throws `Unreadable` where it is no text. */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > LARGEST) throw tooLarge(bytes.length);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new Unreadable("It is UTF-16. Save it as UTF-8.");
  }
  if (bytes.subarray(0, LOOKED_AT).includes(0)) throw new Unreadable("It is not text: it has zero bytes in it.");
  if (!isUtf8(bytes)) throw new Unreadable(`It is not valid UTF-8 (line ${firstBadLine(bytes)}). Save it as UTF-8.`);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

function tooLarge(size: number): Unreadable {
  const inMegabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  return new Unreadable(
    `It is too large: ${inMegabytes(size)} MB. Drafts of up to ${inMegabytes(LARGEST)} MB are reviewed.`,
  );
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end;
  }
  return line;
}
