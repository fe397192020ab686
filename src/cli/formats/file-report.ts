import type { FileReport } from "../../review/index.js";
import type { ReviewedFile } from "../reporter.js";

/** A file as docs/report.schema.json has it. */
export function fileReport({ path, report, sentences, fixed }: ReviewedFile): FileReport {
  const { words, kind, findings, attributions } = report;
  return { path, words, kind, findings, attributions, ...(sentences && { sentences }), ...(fixed && { fixed }) };
}
