import { prettyReporter } from "../pretty/reporter.js";
import type { Reporter } from "../reporter.js";
import type { ReviewFormat } from "../review/arguments.js";
import type { Roots } from "../rooted-path.js";
import type { FailLevel } from "../status.js";
import type { Terminal } from "../terminal.js";
import { githubReporter } from "./github.js";
import { htmlReporter } from "./html.js";
import { jsonReporter } from "./json.js";
import { junitReporter } from "./junit.js";
import { linkBase } from "./link-base.js";
import { markdownReporter } from "./markdown.js";
import { ndjsonReporter } from "./ndjson.js";
import { sarifReporter } from "./sarif/index.js";

/** Where a report goes, what is said beside it, and what it has to know. */
export interface Sink extends Pick<Terminal, "out" | "err"> {
  readonly roots: Roots;
  readonly failOn: FailLevel;
}

/** The formats of `review`. Each prints a file as soon as it is reviewed and keeps no more than it must. */
export const REPORTERS: Readonly<Record<ReviewFormat, (to: Sink) => Reporter>> = {
  pretty: prettyReporter,
  json: ({ out }) => jsonReporter(out),
  ndjson: ({ out }) => ndjsonReporter(out),
  sarif: ({ out, roots }) => sarifReporter(out, roots),
  github: ({ out, roots }) => githubReporter(out, roots),
  junit: ({ out, failOn }) => junitReporter(out, failOn),
  markdown: ({ out, roots }) => markdownReporter(out, roots, linkBase(process.env)),
  html: htmlReporter,
};
