import { prettyReporter } from "../pretty/reporter.js";
import type { Reporter } from "../reporter.js";
import type { ReviewFormat } from "../review-arguments.js";
import type { Terminal } from "../terminal.js";
import { jsonReporter } from "./json.js";
import { ndjsonReporter } from "./ndjson.js";

/** Where a report goes, and what is said beside it. */
export type Sink = Pick<Terminal, "out" | "err">;

/** The formats of `review`. Each prints a file as soon as it is reviewed and keeps no more than it must. */
export const REPORTERS: Readonly<Record<ReviewFormat, (to: Sink) => Reporter>> = {
  pretty: prettyReporter,
  json: ({ out }) => jsonReporter(out),
  ndjson: ({ out }) => ndjsonReporter(out),
};
