import { parser, Strikethrough, TaskList } from "@lezer/markdown";
import { Admonitions } from "./admonitions.js";
import { Breaks } from "./breaks.js";
import { Callouts } from "./callouts.js";
import { Citations } from "./citations.js";
import { Definitions } from "./definitions.js";
import { BareAddresses, BoundTables, Limits } from "./limits.js";
import { Links, WikiLinks } from "./links.js";
import { TeX } from "./math.js";
import { Notebooks } from "./notebooks.js";
import { Notes } from "./notes.js";
import { Shortcodes } from "./shortcodes.js";
import { Templates } from "./templates.js";
import { Words } from "./words.js";

/** CommonMark, GitHub's extensions, footnotes, citations, TeX, template tags, asides and notebooks. Words go first: there is no markup in them; then limits: they may veto. */
export const grammar = parser.configure([
  BoundTables,
  TaskList,
  Strikethrough,
  BareAddresses,
  Notes,
  Citations,
  Definitions,
  TeX,
  Templates,
  Shortcodes,
  Links,
  WikiLinks,
  Callouts,
  Admonitions,
  Notebooks,
  Breaks,
  Limits,
  Words,
]);
