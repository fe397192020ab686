import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sarifToMarkdown } from "@security-alert/sarif-to-markdown";
import Ajv04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { Regions } from "../../../src/cli/formats/sarif/region.js";
import { familiesOf } from "../../../src/review/index.js";
import { RULES } from "../../../src/rules/index.js";
import { folderWith } from "../folder.js";
import { run } from "../memory-terminal.js";

/** The schema of the standard, as a package of Microsoft's carries it. */
const schema = createRequire(import.meta.url).resolve("@microsoft/jest-sarif");
const SCHEMA = JSON.parse(readFileSync(join(schema, "../schemas/sarif-2.1.0-rtm.5.json"), "utf8"));
const ajv = new Ajv04({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const isSarif = ajv.compile(SCHEMA);

const VAGUE = "Critics say the harbour plan failed.\n";
const ALL = familiesOf(RULES).join(",");

interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
  charOffset: number;
  charLength: number;
  snippet?: { text: string };
}

async function log(files: Readonly<Record<string, string>>, args: readonly string[] = ["."]) {
  const folder = folderWith(files);
  const { out, status, err } = await run(["review", "--format", "sarif", ...args], { folder });
  const parsed = JSON.parse(out);
  expect(isSarif(parsed), ajv.errorsText(isSarif.errors)).toBe(true);
  return { run: parsed.runs[0], status, err, folder };
}

function regionsOf(result: { locations: { physicalLocation: { region: Region } }[] }): Region[] {
  return result.locations.map(({ physicalLocation }) => physicalLocation.region);
}

/** The words that line and column give, by the standard's own rules: UTF-16 columns, no byte order mark. */
function wordsAt(text: string, region: Region): string {
  const plain = text.replace(/^\uFEFF/, "");
  const starts = [0, ...[...plain.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)];
  const offset = (line: number, column: number) => (starts[line - 1] ?? Number.NaN) + column - 1;
  return plain.slice(offset(region.startLine, region.startColumn), offset(region.endLine, region.endColumn));
}

describe("SARIF", () => {
  it("is valid for every example draft with every rule", async () => {
    const drafts = join(import.meta.dirname, "../../drafts");
    const { out } = await run(["review", "--format", "sarif", "--rule", ALL, drafts]);
    const parsed = JSON.parse(out);
    expect(isSarif(parsed), ajv.errorsText(isSarif.errors)).toBe(true);
    const { results, tool } = parsed.runs[0];
    expect(results.length).toBeGreaterThan(50);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(results.some(({ fixes }: { fixes?: unknown }) => fixes !== undefined)).toBe(true);
  });

  it("describes every rule, with help and the severity it has", async () => {
    const { run: sarif } = await log({ "a.md": VAGUE });
    const { rules } = sarif.tool.driver;
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id));
    for (const { help, shortDescription, fullDescription } of rules) {
      for (const { text } of [help, shortDescription, fullDescription]) expect(text).toMatch(/\S/);
    }
    const byId = new Map<string, { name: string; defaultConfiguration: object; properties: object }>(
      rules.map((rule: { id: string }) => [rule.id, rule]),
    );
    expect(byId.get("attribution/vague-source")).toMatchObject({
      name: "VagueSource",
      defaultConfiguration: { enabled: true, level: "warning" },
      properties: { tags: ["attribution"] },
    });
    expect(byId.get("attribution/mind-reading")?.defaultConfiguration).toEqual({ enabled: true, level: "note" });
    expect(byId.get("style/passive")?.defaultConfiguration).toEqual({ enabled: false });
  });

  it("is valid without a finding, and without a draft", async () => {
    expect((await log({ "a.md": "The ferry leaves at nine.\n" })).run.results).toEqual([]);
    expect((await log({})).run).toMatchObject({ results: [], invocations: [{ executionSuccessful: false }] });
  });

  it("names what could not be reviewed", async () => {
    const { run: sarif, status, err } = await log({ "a.md": VAGUE, "bad.md": "\u0000" });
    expect(sarif.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: "error",
            message: { text: "It is not text: it has zero bytes in it." },
            locations: [{ physicalLocation: { artifactLocation: { uri: "bad.md", uriBaseId: "%SRCROOT%" } } }],
          },
        ],
      },
    ]);
    expect({ status, err }).toEqual({ status: 2, err: "" });
  });

  it.each([
    ["plain", VAGUE],
    ["behind an emoji", `# 😀\n\n😀 It shut. ${VAGUE}`],
    ["with CRLF and a byte order mark", `\uFEFF${VAGUE}\r\n\r\nCritics say\r\nit failed.\r\n`],
    ["a byte order mark before the words", `\uFEFF${VAGUE}`],
  ])("gives the same words by line and column as by offset: %s", async (_name, text) => {
    const { run: sarif } = await log({ "a.md": text });
    expect(sarif.results.length).toBeGreaterThan(0);
    for (const region of sarif.results.flatMap(regionsOf)) {
      const { charOffset, charLength, snippet } = region;
      const plain = text.replace(/^\uFEFF/, "");
      expect(snippet?.text).toBe("Critics");
      expect(plain.slice(charOffset, charOffset + charLength)).toBe("Critics");
      expect(wordsAt(text, region)).toBe("Critics");
    }
  });

  it("has fixes that make the same draft as our own", async () => {
    const text = `\uFEFF😀 It shut. ${VAGUE.trim()} It is back!!\r\n`;
    const { run: sarif, folder } = await log({ "a.md": text });
    const own = JSON.parse((await run(["review", "--format", "json", "."], { folder })).out).files[0].findings;
    const made = sarif.results.flatMap(({ fixes = [] }) =>
      fixes.map(({ artifactChanges: [change] }: { artifactChanges: [Change] }) => applied(text, change.replacements)),
    );
    const wanted = own.flatMap(({ fixes }: { fixes: { edits: Edit[] }[] }) =>
      fixes.map(({ edits }) => edited(text, edits)),
    );
    expect(made.length).toBeGreaterThan(1);
    expect(made).toEqual(wanted);
  });

  it("puts what is added at the end of a draft at the end of its last line, as section 3.30.2 has it", () => {
    const text = "abcd\r\nefg\r\nhijk\r\nlmn\r\n";
    const end = { startLine: 4, startColumn: 6, endLine: 4, endColumn: 6, charOffset: 22, charLength: 0 };
    expect(new Regions(text).of({ start: 22, end: 22 })).toEqual(end);
    expect(new Regions(`\uFEFF${text}`).of({ start: 23, end: 23 })).toEqual(end);
    const start = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1, charOffset: 0, charLength: 0 };
    for (const empty of ["", "\uFEFF"]) expect(new Regions(empty).of({ start: 0, end: empty.length })).toEqual(start);
  });

  it("names drafts from the repository's root, in URIs", async () => {
    const folder = folderWith({ "desk/ü 100% [a]:b?#.md": VAGUE });
    execFileSync("git", ["init", "-q"], { cwd: folder });
    const outside = join(folderWith({ "é.md": VAGUE }), "é.md");
    const { out } = await run(["review", "-f", "sarif", ".", outside], { folder: join(folder, "desk") });
    const locations = JSON.parse(out).runs[0].results.map(
      (result: { locations: { physicalLocation: { artifactLocation: object } }[] }) =>
        result.locations[0]?.physicalLocation.artifactLocation,
    );
    expect(isSarif(JSON.parse(out)), ajv.errorsText(isSarif.errors)).toBe(true);
    expect(locations).toContainEqual({
      uri: "desk/%C3%BC%20100%25%20%5Ba%5D%3Ab%3F%23.md",
      uriBaseId: "%SRCROOT%",
    });
    expect(locations).toContainEqual({ uri: pathToFileURL(outside).href });
  });

  it("doubles braces, which would be arguments", async () => {
    const { run: sarif } = await log({ "a.md": "{0} It cost [SUM TK].\n", "{1}.md": "\u0000" }, [".", "{gone}.md"]);
    const texts = JSON.stringify(sarif.results.map(({ message }: { message: object }) => message));
    expect(texts).not.toMatch(/(?<!\{)\{0\}(?!\})/);
  });
});

describe("SARIF of what does not count", () => {
  const STETTED = "<!-- stet attribution/vague-source: they are named below -->\n";
  const OTHER = "Experts say the port will open.\n";
  const text = `${VAGUE}\n${STETTED}${OTHER}`;
  const suppressions = (sarif: { results: { suppressions?: object[] }[] }) =>
    sarif.results.map((result) => result.suppressions);

  it("leaves it out where nobody asks for it, as code scanning would open alerts for it", async () => {
    const { run: sarif } = await log({ "a.md": text });
    expect(suppressions(sarif)).toEqual([undefined]);
  });

  it("has stets and the baseline as suppressions, and says of all others that they are none", async () => {
    const folder = folderWith({ "a.md": `${OTHER}\n` });
    await run(["review", "--baseline", "known.json", "--update-baseline", "a.md"], { folder });
    writeFileSync(join(folder, "a.md"), `${OTHER}\n${text}`);
    const args = ["review", "-f", "sarif", "--suppressed", "--baseline", "known.json", "a.md"];
    const { out, status } = await run(args, { folder });
    expect(isSarif(JSON.parse(out)), ajv.errorsText(isSarif.errors)).toBe(true);
    const [sarif] = JSON.parse(out).runs;
    expect(suppressions(sarif)).toEqual([
      [{ kind: "external", status: "accepted", justification: "Known before, by the baseline." }],
      [],
      [{ kind: "inSource", status: "accepted", justification: "they are named below" }],
    ]);
    expect(status).toBe(1);
    const prints = sarif.results.map(({ partialFingerprints }: { partialFingerprints: object }) => partialFingerprints);
    expect(new Set(prints.map((print: object) => JSON.stringify(print))).size).toBe(3);
  });

  it("gives no reason where the stet gives none, and no exit status either", async () => {
    const { run: sarif, status } = await log(
      { "a.md": `<!-- stet attribution/vague-source -->\nCritics say it failed.\n` },
      ["--suppressed", "-r", "attribution/*", "."],
    );
    expect(suppressions(sarif)).toEqual([[{ kind: "inSource", status: "accepted" }]]);
    expect(status).toBe(0);
  });

  it("is the same from the cache", async () => {
    const folder = folderWith({ "a.md": text });
    const args = ["review", "-f", "sarif", "--suppressed", "--cache", "--cache-location", "kept", "a.md"];
    const first = await run(args, { folder });
    expect(await run(args, { folder })).toEqual(first);
    expect(first.out).toContain('"inSource"');
  });

  it("has nothing of what stands where the review is off", async () => {
    const off = `<!-- blue-pencil off -->\n\n${VAGUE}`;
    const { run: sarif } = await log({ "a.md": off }, ["--suppressed", "."]);
    expect(sarif.results).toEqual([]);
  });

  it("is no matter of other formats", async () => {
    const folder = folderWith({ "a.md": text });
    const said = await run(["review", "--suppressed", "a.md"], { folder });
    expect(said).toEqual({
      status: 2,
      out: "",
      err: "blue-pencil: --suppressed is for SARIF. Add --format sarif, or leave it out.\n",
    });
  });
});

it("SARIF is read by a converter that others have written", async () => {
  const { run: sarif } = await log({ "drafts/a.md": VAGUE, "b.md": "It is back!!\n" });
  const toMarkdown = sarifToMarkdown({ owner: "desk", repo: "port", branch: "main", sourceRoot: "" });
  const [converted] = toMarkdown({ version: "2.1.0", runs: [sarif] });
  expect(converted?.hasMessages).toBe(true);
  expect(converted?.body).toContain("- Name: Blue Pencil");
  expect(converted?.body).toMatch(/\[WARNING\]\*\* \*\*\[attribution\/vague-source\].*“Critics”/);
  expect(converted?.body).toContain("/desk/port/blob/main/drafts/a.md#L1-L1");
  expect(converted?.body).toContain("/desk/port/blob/main/b.md#L1-L1");
});

interface Change {
  replacements: { deletedRegion: Region; insertedContent?: { text: string } }[];
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((draft, { start, end, text: added }) => draft.slice(0, start) + added + draft.slice(end), text);
}

function applied(text: string, replacements: Change["replacements"]): string {
  const edits = replacements.map(({ deletedRegion: { charOffset, charLength }, insertedContent }) => ({
    start: charOffset + 1,
    end: charOffset + charLength + 1,
    text: insertedContent?.text ?? "",
  }));
  return edited(text, edits);
}
