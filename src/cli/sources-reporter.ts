import type { FileError, FileSources } from "../review/index.js";
import { type LeftOutDraft, LeftOutDrafts } from "./pretty/left-out.js";
import type { Terminal } from "./terminal.js";

/** Prints source ledgers while they are drawn up. */
export interface SourcesReporter {
  start(): Promise<void>;
  file(file: FileSources): Promise<void>;
  error(error: FileError): Promise<void>;
  /** A draft that house style leaves out. */
  leftOut(draft: LeftOutDraft): Promise<void>;
  end(): Promise<void>;
}

/** Prints the ledgers (docs/sources.schema.json), one file a line. */
export function jsonSources({ out, err }: Pick<Terminal, "out" | "err">): SourcesReporter {
  const errors: FileError[] = [];
  const leftOut = new LeftOutDrafts();
  let isFirst = true;
  return {
    start: () => out.write('{"version":1,"files":['),
    file({ path, leftAlone, sources, totals }) {
      const separator = isFirst ? "\n" : ",\n";
      isFirst = false;
      return out.write(
        separator + JSON.stringify({ path, ...(leftAlone && { leftAlone: leftAlone.name }), sources, totals }),
      );
    },
    async error(error) {
      errors.push(error);
    },
    leftOut: async (draft) => leftOut.add(draft),
    async end() {
      await out.write(errors.length === 0 ? "\n]}\n" : `\n],"errors":${JSON.stringify(errors)}}\n`);
      if (isFirst) await leftOut.tell(err);
    },
  };
}
