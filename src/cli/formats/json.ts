import type { FileError } from "../../review/index.js";
import type { Reporter } from "../reporter.js";
import type { Output } from "../terminal.js";
import { fileReport } from "./file-report.js";

/** Prints the Report (docs/report.schema.json), one file a line. */
export function jsonReporter(out: Output): Reporter {
  const errors: FileError[] = [];
  let isFirst = true;
  return {
    start: () => out.write('{"version":1,"files":['),
    file(file) {
      const separator = isFirst ? "\n" : ",\n";
      isFirst = false;
      return out.write(separator + JSON.stringify(fileReport(file)));
    },
    async error(error) {
      errors.push(error);
    },
    end: () => out.write(errors.length === 0 ? "\n]}\n" : `\n],"errors":${JSON.stringify(errors)}}\n`),
  };
}
