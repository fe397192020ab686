import { parser, Strikethrough, Table, TaskList } from "@lezer/markdown";
import { BareAddresses, Limits } from "./limits.js";
import { Links } from "./links.js";
import { TeX } from "./math.js";
import { Notes } from "./notes.js";
import { Templates } from "./templates.js";

/** CommonMark, GitHub's extensions, footnotes, citations, TeX and template tags. Limits come first: they may veto. */
export const grammar = parser.configure([
  Table,
  TaskList,
  Strikethrough,
  BareAddresses,
  Notes,
  TeX,
  Templates,
  Links,
  Limits,
]);
