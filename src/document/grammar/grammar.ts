import { parser, Strikethrough, TaskList } from "@lezer/markdown";
import { Breaks } from "./breaks.js";
import { Callouts } from "./callouts.js";
import { Definitions } from "./definitions.js";
import { BareAddresses, BoundTables, Limits } from "./limits.js";
import { Links, WikiLinks } from "./links.js";
import { TeX } from "./math.js";
import { Notes } from "./notes.js";
import { Templates } from "./templates.js";

/** CommonMark, GitHub's extensions, footnotes, citations, TeX and template tags. Limits go first: they may veto. */
export const grammar = parser.configure([
  BoundTables,
  TaskList,
  Strikethrough,
  BareAddresses,
  Notes,
  Definitions,
  TeX,
  Templates,
  Links,
  WikiLinks,
  Callouts,
  Breaks,
  Limits,
]);
