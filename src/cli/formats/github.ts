import { resolve } from "node:path";
import { ENGLISH, messageOf } from "../../report/index.js";
import type { ActiveSeverity, DraftFinding, FileError } from "../../review/index.js";
import { HumanColumns } from "../human-columns.js";
import { painter } from "../pretty/paint.js";
import { printable } from "../pretty/text-width.js";
import { Totals } from "../pretty/totals.js";
import type { Reporter } from "../reporter.js";
import { fromRoot, type Roots } from "../rooted-path.js";
import type { Output } from "../terminal.js";

/** GitHub has three kinds of annotation. */
const KINDS: Readonly<Record<ActiveSeverity, string>> = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: "notice",
};

/**
 * Prints workflow commands, from which GitHub makes annotations on the lines of a pull request, and a line of counts
 * (docs.github.com, “Workflow commands for GitHub Actions”). Paths count from the repository's root.
 */
export function githubReporter(out: Output, roots: Roots): Reporter {
  const totals = new Totals();
  const nameOf = (path: string) => fromRoot(path, roots) ?? resolve(roots.folder, path);
  return {
    async start() {},
    async file({ path, text, report: { words, findings } }) {
      totals.add(words, findings);
      const columns = new HumanColumns(text);
      const lines = findings.map((finding) => annotation(nameOf(path), finding, columns));
      await out.write(lines.join(""));
    },
    error({ path, reason }: FileError) {
      totals.addError();
      return out.write(command("error", { file: nameOf(path), title: "Not reviewed" }, reason));
    },
    end: () => out.write(`${totals.line(painter(false))}\n`),
  };
}

/** GitHub takes columns only where the words stand on one line. */
function annotation(file: string, finding: DraftFinding, columns: HumanColumns): string {
  const { rule, severity, line, endLine } = finding;
  const col = columns.at(finding.start, finding.column);
  const inLine = line === endLine ? { col, endColumn: col + columns.width(finding) } : {};
  return command(KINDS[severity], { file, line, endLine, ...inLine, title: rule }, messageOf(finding, ENGLISH));
}

function command(kind: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(`${value}`)}`);
  return `::${kind} ${list.join(",")}::${escapeData(message)}\n`;
}

/** As the toolkit of GitHub Actions escapes them: a line break would end the command. */
function escapeData(text: string): string {
  const onOneLine = text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  return printable(onOneLine);
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
