import type { FileError, FileSources } from "../review/index.js";
import type { LeftOutDraft } from "./pretty/left-out.js";
import type { Output } from "./terminal.js";

/** Prints source ledgers while they are drawn up. */
export interface SourcesReporter {
  start(): Promise<void>;
  file(file: FileSources): Promise<void>;
  error(error: FileError): Promise<void>;
  /** A draft that house style leaves out. */
  leftOut?(draft: LeftOutDraft): Promise<void>;
  end(): Promise<void>;
}

/** Prints the ledgers (docs/sources.schema.json), one file a line. */
export function jsonSources(out: Output): SourcesReporter {
  const errors: FileError[] = [];
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
    end: () => out.write(errors.length === 0 ? "\n]}\n" : `\n],"errors":${JSON.stringify(errors)}}\n`),
  };
}
