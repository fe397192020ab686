import type { Reporter } from "../reporter.js";
import type { Output } from "../terminal.js";
import { fileReport } from "./file-report.js";

/**
 * Prints a line of JSON for each file, as it is reviewed: a file of the Report (docs/report.schema.json), or an error of
 * it, `{ path, reason }`, for what could not be reviewed. Keeps nothing.
 */
export function ndjsonReporter(out: Output): Reporter {
  const line = (value: object) => out.write(`${JSON.stringify(value)}\n`);
  return {
    async start() {},
    file: (file) => line(fileReport(file)),
    error: (error) => line(error),
    async end() {},
  };
}
