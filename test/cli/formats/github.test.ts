import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { githubReporter } from "../../../src/cli/formats/github.js";
import type { DraftFinding } from "../../../src/review/index.js";
import { folderWith } from "../folder.js";
import { KIND } from "../kind.js";
import { memoryOutput, run } from "../memory-terminal.js";

const VAGUE = "Critics say the harbour plan failed.\n";

const FINDING: DraftFinding = {
  rule: "attribution/vague-source",
  severity: "warning",
  confidence: 1,
  message: "One.",
  start: 0,
  end: 3,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 4,
  fixes: [],
};

/** Reads a workflow command as the runner does: `::NAME KEY=VALUE,…::DATA`, with its escapes undone. */
function parse(line: string): { name: string; properties: ReadonlyMap<string, string>; data: string } {
  const { 1: name = "", 2: list = "", 3: data = "" } = /^::([a-z]+) (.*?)::(.*)$/.exec(line) ?? [];
  const plain = (text: string) =>
    text.replace(/%(25|0D|0A|3A|2C)/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const properties = list.split(",").map((pair) => {
    const [key = "", ...value] = pair.split("=");
    return [key, plain(value.join("="))] as const;
  });
  return { name, properties: new Map(properties), data: plain(data) };
}

async function annotations(path: string, findings: readonly DraftFinding[], text: string) {
  const out: string[] = [];
  const reporter = githubReporter(memoryOutput(out), { folder: "/desk", root: "/desk" });
  await reporter.start();
  await reporter.file({ path, text, report: { words: 5, findings, attributions: [], kind: KIND } });
  return out.join("").replace(/\n$/, "").split("\n").map(parse);
}

describe("GitHub", () => {
  it("gets an annotation for each finding, by what readers count, and a line of counts", async () => {
    const folder = folderWith({ "a.md": `😀 It shut. ${VAGUE}` });
    const { out, status } = await run(["review", "--format", "github", "a.md"], { folder });
    const [first = "", last] = out.split("\n");
    const { name, properties, data } = parse(first);
    expect(name).toBe("warning");
    expect(Object.fromEntries(properties)).toEqual({
      file: "a.md",
      line: "1",
      endLine: "1",
      col: "12",
      endColumn: "19",
      title: "attribution/vague-source",
    });
    expect(data).toMatch(/^Nobody is named here/);
    expect(last).toBe("1 finding (1 warning) in 1 draft, 8 words");
    expect(status).toBe(1);
  });

  it("hears of errors and of notices", async () => {
    const severities = ["error", "warning", "information", "hint"] as const;
    const found = await annotations(
      "a.md",
      severities.map((severity) => ({ ...FINDING, severity })),
      VAGUE,
    );
    expect(found.map(({ name }) => name)).toEqual(["error", "warning", "notice", "notice"]);
  });

  it("gets one command a line, whatever a path or a message holds", async () => {
    const path = "a,b:c=d 100%\n::error::x.md";
    const message = "100% “sure”: a, b\r\n::set-output name=x::y\u001B[31m\u2028";
    const [found, ...more] = await annotations(path, [{ ...FINDING, message }], VAGUE);
    expect(more).toEqual([]);
    expect(found?.properties.get("file")).toBe(path);
    expect(found?.data).toBe("100% “sure”: a, b\r\n::set-output name=x::y [31m ");
  });

  it("gets no columns where the words go over a line", async () => {
    const [found] = await annotations("a.md", [{ ...FINDING, end: 40, endLine: 2, endColumn: 3 }], `${VAGUE}${VAGUE}`);
    expect(Object.fromEntries(found?.properties ?? [])).toEqual({
      file: "a.md",
      line: "1",
      endLine: "2",
      title: "attribution/vague-source",
    });
  });

  it("gets paths from the repository's root, and hears of what could not be reviewed", async () => {
    const folder = folderWith({ "desk/a.md": VAGUE, "desk/bad.md": "\u0000" });
    execFileSync("git", ["init", "-q"], { cwd: folder });
    const { out, status } = await run(["review", "--format", "github", "."], { folder: join(folder, "desk") });
    const [first, second] = out.split("\n").map(parse);
    expect(first?.properties.get("file")).toBe("desk/a.md");
    expect(second).toEqual({
      name: "error",
      properties: new Map([
        ["file", "desk/bad.md"],
        ["title", "Not reviewed"],
      ]),
      data: "It is not text: it has zero bytes in it.",
    });
    expect(status).toBe(2);
  });
});
