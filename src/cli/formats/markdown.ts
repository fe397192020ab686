import { codeInCell, escapeHtml, escapeMarkdown, findingLines, folded, table, Wording } from "../../report/index.js";
import { type DraftFinding, type FileError, SEVERITIES } from "../../review/index.js";
import { painter } from "../pretty/paint.js";
import { count, Totals } from "../pretty/totals.js";
import type { Reporter, ReviewedFile } from "../reporter.js";
import { fromRoot, type Roots } from "../rooted-path.js";
import type { Output } from "../terminal.js";

/** UTF-16 units of a digest. GitHub takes comments of up to 65,536 characters; the rest is for what stands around it. */
const MOST = 60_000;
/** UTF-16 units of the words of a draft that are shown with a finding. */
const LONGEST = 80;

/**
 * Prints a digest to put into a comment on a pull request: counts, a table of the drafts with findings, and the findings
 * of each draft folded away under its name. What makes it too long for a comment is counted. It is printed at the end,
 * as its counts come first. `linkBase` stands before paths from the repository's root, such as
 * "https://github.com/owner/name/blob/main/"; empty where links are relative.
 */
export function markdownReporter(out: Output, roots: Roots, linkBase: string): Reporter {
  const digest = new Digest(roots, linkBase);
  return {
    async start() {},
    file: async (file) => digest.add(file),
    error: async (error) => digest.addError(error),
    end: () => out.write(digest.text()),
  };
}

class Digest {
  private readonly totals = new Totals();
  private readonly wording = new Wording();
  private readonly rows: string[][] = [];
  private readonly parts: string[] = [];
  private readonly errors: string[] = [];
  private size = 0;
  private leftOut = 0;

  constructor(
    private readonly roots: Roots,
    private readonly linkBase: string,
  ) {}

  add({ path, text, report: { words, findings } }: ReviewedFile): void {
    this.totals.add(words, findings);
    if (findings.length === 0) return;
    const row = [codeInCell(path), ...SEVERITIES.map((severity) => ofSeverity(findings, severity))];
    const lines = findings.flatMap((finding) => this.entry(path, text, finding));
    const part = folded(`${escapeHtml(path)} – ${count(findings.length, "finding")}`, lines).join("\n");
    this.size += part.length + row.join(" | ").length;
    if (this.size > MOST) {
      this.leftOut++;
      return;
    }
    this.rows.push(row);
    this.parts.push(part);
  }

  addError({ path, reason }: FileError): void {
    this.totals.addError();
    const line = `- ${escapeMarkdown(path)}: ${escapeMarkdown(reason)}`;
    this.size += line.length;
    if (this.size <= MOST) this.errors.push(line);
  }

  text(): string {
    const heads = ["Draft", ...SEVERITIES.map((severity) => this.wording.say(severity))];
    const sections = [
      ["## Blue Pencil"],
      [`**${this.totals.line(painter(false))}**`],
      ...(this.rows.length > 0 ? [table(heads, this.rows)] : []),
      ...this.parts.map((part) => [part]),
      ...(this.leftOut > 0
        ? [[`Left out, to keep this short: ${count(this.leftOut, "more draft")} with findings.`]]
        : []),
      ...(this.errors.length > 0 ? [["### Could not be reviewed"], this.errors] : []),
    ];
    return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
  }

  private entry(path: string, text: string, finding: DraftFinding): string[] {
    const words = text.slice(finding.start, Math.min(finding.end, finding.start + LONGEST));
    const rooted = fromRoot(path, this.roots);
    const address = rooted === null ? {} : { address: `${this.linkBase}${encodePath(rooted)}#L${finding.line}` };
    return findingLines({ ...finding, words, ...address }, this.wording);
  }
}

function ofSeverity(findings: readonly DraftFinding[], severity: DraftFinding["severity"]): string {
  const number = findings.filter((finding) => finding.severity === severity).length;
  return number === 0 ? "" : `${number}`;
}

/** Brackets would end a link in Markdown. */
function encodePath(path: string): string {
  return encodeURI(path).replace(/[()#?]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
