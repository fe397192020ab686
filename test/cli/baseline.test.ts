import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "./folder.js";
import { run } from "./memory-terminal.js";

const VAGUE = "Critics say the harbour plan failed.";
const OTHER = "Experts say the harbour plan will work.";

/** Reviews a folder against its baseline; the first time it is made. */
async function review(folder: string, ...args: readonly string[]) {
  return run(["review", "--baseline", "known.json", ...args, "."], { folder });
}

async function withBaseline(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = folderWith(files);
  expect((await review(folder, "--update-baseline")).status).toBe(0);
  return folder;
}

describe("a baseline", () => {
  it("lets what is known pass, and not what is new", async () => {
    const folder = await withBaseline({ "port.md": `${VAGUE}\n` });
    expect(await review(folder)).toMatchObject({ status: 0, err: "Against the baseline: 0 new, 1 known, 0 gone.\n" });
    writeFileSync(join(folder, "port.md"), `${VAGUE}\n\n${OTHER}\n`);
    const { status, out, err } = await review(folder);
    expect(status).toBe(1);
    expect(out).toContain("Experts");
    expect(out).not.toContain("Critics");
    expect(err).toBe("Against the baseline: 1 new, 1 known, 0 gone.\n");
  });

  it.each([
    ["moved", { "port.md": `# The port\n\nNew words.\n\n${VAGUE}\n` }],
    ["wrapped anew", { "port.md": "Critics say\nthe harbour\nplan failed.\n" }],
    ["in a draft of another name", { "renamed.md": `${VAGUE}\n`, "port.md": "New words.\n" }],
  ])("knows a sentence that is %s", async (_, files) => {
    const folder = await withBaseline({ "port.md": `${VAGUE}\n` });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    expect((await review(folder)).status).toBe(0);
  });

  it("knows as many alike as there were", async () => {
    const folder = await withBaseline({ "port.md": `${VAGUE}\n` });
    writeFileSync(join(folder, "port.md"), `${VAGUE}\n\n${VAGUE}\n`);
    expect(await review(folder)).toMatchObject({ status: 1, err: "Against the baseline: 1 new, 1 known, 0 gone.\n" });
  });

  it("says what is gone, and drops it when it is made again", async () => {
    const folder = await withBaseline({ "port.md": `${VAGUE}\n`, "quay.md": `${OTHER}\n` });
    writeFileSync(join(folder, "port.md"), "Ana Lee, the mayor, said the plan failed.\n");
    expect((await review(folder)).err).toBe("Against the baseline: 0 new, 1 known, 1 gone.\n");
    await run(["review", "--baseline", "known.json", "--update-baseline", "port.md"], { folder });
    const { findings } = JSON.parse(readFileSync(join(folder, "known.json"), "utf8"));
    expect(findings.map(({ path }: { path: string }) => path)).toEqual(["quay.md"]);
  });

  it.each([
    [["--baseline", "missing.json"], "The baseline"],
    [["--baseline", "port.md"], "is no baseline"],
    [["--update-baseline"], "No house style names a baseline for these drafts. Name one with --baseline."],
    [["--baseline", "known.json", "--update-baseline", "--rule", "loaded/*"], "all rules"],
  ])("is misused as %j", async (args, said) => {
    const folder = folderWith({ "port.md": `${VAGUE}\n` });
    const { status, err } = await run(["review", ...args, "port.md"], { folder });
    expect(status).toBe(2);
    expect(err).toContain(said);
    expect(readFileSync(join(folder, "port.md"), "utf8")).toBe(`${VAGUE}\n`);
  });
});

describe("a baseline in house style", () => {
  const update = (folder: string) => run(["review", "--update-baseline", "."], { folder });
  const files = {
    ".bluepencil.yml": "baseline: styles/known.json\n",
    "styles/README": "",
    "drafts/port.md": `${VAGUE}\n`,
  };

  it("counts without being named on the command line, wherever the command runs", async () => {
    const folder = folderWith({ ...files, ".git/HEAD": "" });
    expect(await update(folder)).toMatchObject({ status: 0 });
    const inside = await run(["review", "port.md"], { folder: join(folder, "drafts") });
    expect(inside).toMatchObject({ status: 0, err: "Against the baseline: 0 new, 1 known, 0 gone.\n" });
    writeFileSync(join(folder, "drafts/port.md"), `${VAGUE}\n\n${OTHER}\n`);
    const after = await run(["review", "drafts"], { folder });
    expect(after).toMatchObject({ status: 1, err: "Against the baseline: 1 new, 1 known, 0 gone.\n" });
    expect(after.out).not.toContain("Critics");
  });

  it("may be another for a folder, and each is made anew", async () => {
    const folder = folderWith({
      ...files,
      "opinion/.bluepencil.yml": "baseline: own.json\n",
      "opinion/quay.md": `${OTHER}\n`,
    });
    expect(await update(folder)).toMatchObject({ status: 0, err: "Against the baseline: 2 new, 0 known, 0 gone.\n" });
    const paths = (file: string) =>
      JSON.parse(readFileSync(join(folder, file), "utf8")).findings.map(({ path }: { path: string }) => path);
    expect(paths("styles/known.json")).toEqual(["../drafts/port.md"]);
    expect(paths("opinion/own.json")).toEqual(["quay.md"]);
    expect(await run(["review", "."], { folder })).toMatchObject({ status: 0 });
  });

  it("gives way to the one of the command line", async () => {
    const folder = folderWith(files);
    await update(folder);
    const args = ["review", "--baseline", "none.json", "--update-baseline", "."];
    expect((await run(args, { folder })).err).toBe("Against the baseline: 1 new, 0 known, 0 gone.\n");
  });

  it("that is missing, broken or outside is named once, and the drafts are reviewed without", async () => {
    const folder = folderWith({ ...files, "drafts/quay.md": `${OTHER}\n`, "off/.bluepencil.yml": "baseline: ../../x" });
    const { status, out, err } = await run(["review", "drafts"], { folder });
    expect(status).toBe(2);
    expect(out).toContain("Critics");
    expect(err).toBe("styles/known.json: There is no such file or folder. Make it with --update-baseline.\n");
    writeFileSync(join(folder, "off/a.md"), "");
    expect((await run(["review", "off"], { folder })).err).toContain(
      "off/.bluepencil.yml: Line 1, column 11: “../../x” lies outside",
    );
  });

  it("is the same from the cache", async () => {
    const folder = folderWith(files);
    await update(folder);
    const args = ["review", "--cache", "--cache-location", "kept", "."];
    for (let time = 0; time < 2; time++) {
      expect(await run(args, { folder })).toMatchObject({
        status: 0,
        err: "Against the baseline: 0 new, 1 known, 0 gone.\n",
      });
    }
  });

  it("is shown by config, and no matter of the other commands", async () => {
    const folder = folderWith({ ...files, "drafts/port.md": "It cost [SUM TK].\n" });
    await update(folder);
    expect((await run(["config", "drafts/port.md"], { folder })).out).toMatch(
      /^ {2}baseline +styles\/known\.json +\.bluepencil\.yml:1$/m,
    );
    expect((await run(["ready", "drafts"], { folder })).status).toBe(1);
  });
});
