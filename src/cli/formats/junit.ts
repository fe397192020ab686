import { ENGLISH, messageOf } from "../../report/index.js";
import type { DraftFinding } from "../../review/index.js";
import { HumanColumns } from "../human-columns.js";
import type { Reporter, ReviewedFile } from "../reporter.js";
import { type FailLevel, reaches } from "../status.js";
import type { Output } from "../terminal.js";

/**
 * Prints JUnit's XML, which most CI servers show as test results: a suite for each draft, a test case for each finding
 * and one for a draft without any. A finding is a failure where it makes the exit status 1; what could not be reviewed
 * is an error. Counts stand on each suite, as those of all are not known before the end.
 */
export function junitReporter(out: Output, failOn: FailLevel): Reporter {
  return {
    start: () => out.write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="blue-pencil">\n'),
    file: (file) => out.write(suiteOf(file, failOn)),
    error: ({ path, reason }) => out.write(suite(path, { tests: 1, failures: 0, errors: 1 }, [broken(path, reason)])),
    end: () => out.write("</testsuites>\n"),
  };
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
}

function suiteOf({ path, text, report }: ReviewedFile, failOn: FailLevel): string {
  const columns = new HumanColumns(text);
  const failures = report.findings.filter((finding) => reaches([finding], failOn)).length;
  const cases = report.findings.map((finding) =>
    caseOf(path, finding, columns.start(finding), reaches([finding], failOn)),
  );
  if (cases.length > 0) return suite(path, { tests: cases.length, failures, errors: 0 }, cases);
  const passed = `    <testcase ${attributes({ classname: path, name: "review", file: path })}/>\n`;
  return suite(path, { tests: 1, failures: 0, errors: 0 }, [passed]);
}

function suite(path: string, counts: Counts, cases: readonly string[]): string {
  return `  <testsuite ${attributes({ name: path, ...counts, skipped: 0 })}>\n${cases.join("")}  </testsuite>\n`;
}

function caseOf(path: string, finding: DraftFinding, place: string, isFailure: boolean): string {
  const { rule, severity, line, fixes } = finding;
  const message = messageOf(finding, ENGLISH);
  const head = attributes({ classname: path, name: `${rule} at ${place}`, file: path, line });
  const details = [`${path}:${place}: ${message}`, ...fixes.map(({ title }) => `→ ${title}`)].join("\n");
  const body = isFailure
    ? `<failure ${attributes({ type: severity, message })}>${escapeXml(details)}</failure>`
    : `<system-out>${escapeXml(`${severity}: ${details}`)}</system-out>`;
  return `    <testcase ${head}>${body}</testcase>\n`;
}

function broken(path: string, reason: string): string {
  const head = attributes({ classname: path, name: "review", file: path });
  return `    <testcase ${head}><error ${attributes({ type: "unreviewed", message: reason })}/></testcase>\n`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escapeXml(`${value}`).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;")}"`)
    .join(" ");
}

/** What XML 1.0 (section 2.2) has no way to write becomes the replacement character. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");
}
