import type { FileError, KindOfPiece, Obstacle } from "../review/index.js";
import { type LeftOutDraft, LeftOutDrafts } from "./pretty/left-out.js";
import type { Terminal } from "./terminal.js";

/** A draft and what holds it back. */
export interface CheckedDraft {
  readonly path: string;
  readonly text: string;
  /** How many findings are open, whether they hold it back or not. */
  readonly open: number;
  readonly remains: readonly Obstacle[];
  /** Only where the draft turns its review off: the file and line that say so. */
  readonly leftOutBy?: string;
  /** Only where it is left alone for what it is: nothing but what the writer left to be done was looked for. */
  readonly leftAlone?: KindOfPiece;
}

/** Prints what holds drafts back, while they are checked. */
export interface ReadyReporter {
  start(): Promise<void>;
  file(draft: CheckedDraft): Promise<void>;
  error(error: FileError): Promise<void>;
  /** A draft that house style leaves out. */
  leftOut(draft: LeftOutDraft): Promise<void>;
  end(isReady: boolean): Promise<void>;
}

/** Prints `{ version, files, errors, ready }`, one draft a line. */
export function jsonReady({ out, err }: Pick<Terminal, "out" | "err">): ReadyReporter {
  const errors: FileError[] = [];
  const leftOut = new LeftOutDrafts();
  let isFirst = true;
  return {
    start: () => out.write('{"version":1,"files":['),
    file({ path, open, remains, leftAlone }) {
      const separator = isFirst ? "\n" : ",\n";
      isFirst = false;
      return out.write(
        separator +
          JSON.stringify({
            path,
            ...(leftAlone && { leftAlone: leftAlone.name }),
            ready: remains.length === 0,
            open,
            remains,
          }),
      );
    },
    async error(error) {
      errors.push(error);
    },
    leftOut: async (draft) => leftOut.add(draft),
    async end(isReady) {
      await out.write(`\n],${errors.length > 0 ? `"errors":${JSON.stringify(errors)},` : ""}"ready":${isReady}}\n`);
      if (isFirst) await leftOut.tell(err);
    },
  };
}
