import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { printToFile } from "../../src/cli/file-output.js";
import { folderWith } from "./folder.js";
import { run } from "./memory-terminal.js";

const VAGUE = "Critics say the harbour plan failed.\n";
const isRoot = process.getuid?.() === 0;

describe("review --output", () => {
  it("writes the report there, and nothing elsewhere", async () => {
    const folder = folderWith({ "a.md": VAGUE });
    const plain = await run(["review", "--format", "json", "a.md"], { folder });
    const args = ["review", "--format", "json", "--output", "reports/today/out.json", "a.md"];
    expect(await run(args, { folder })).toEqual({ status: 1, out: "", err: "" });
    expect(readFileSync(join(folder, "reports/today/out.json"), "utf8")).toBe(plain.out);
    expect(readdirSync(join(folder, "reports/today"))).toEqual(["out.json"]);
  });

  it("has no colours in a file, whoever looks", async () => {
    const folder = folderWith({ "a.md": VAGUE });
    await run(["review", "-o", "out.txt", "a.md"], { folder, isTerminal: true });
    expect(readFileSync(join(folder, "out.txt"), "utf8")).toContain("1 finding (1 warning) in 1 draft");
    expect(readFileSync(join(folder, "out.txt"), "utf8")).not.toContain("\u001B");
  });

  it("leaves the old report where the review cannot begin", async () => {
    const folder = folderWith({ "a.md": VAGUE, "out.json": "old" });
    const loadModel = () => Promise.reject(new Error("The English words are missing."));
    const { status, err } = await run(["review", "-o", "out.json", "a.md"], { folder, loadModel });
    expect({ status, err }).toEqual({ status: 2, err: "blue-pencil: The English words are missing.\n" });
    expect(readFileSync(join(folder, "out.json"), "utf8")).toBe("old");
    expect(readdirSync(folder).sort()).toEqual(["a.md", "out.json"]);
  });

  it("names a file that cannot be written", async () => {
    const folder = folderWith({ "a.md": VAGUE, "taken/x.md": "" });
    const outcome = async (output: string) => (await run(["review", "-o", output, "a.md"], { folder })).err;
    expect(await outcome("taken")).toBe(`blue-pencil: ${join(folder, "taken")}: It is a folder.\n`);
    expect(await outcome("a.md/out.json")).toBe(
      `blue-pencil: ${join(folder, "a.md/out.json")}: What should be its folder is a file.\n`,
    );
  });
});

describe("a report that would take a draft's place", () => {
  const html = ["report", "-o"];
  const json = ["review", "-f", "json", "-o"];
  const digest = ["review", "-f", "markdown", "-o"];

  it.each([
    ["itself", [...html, "a.md", "a.md"], "a.md is one of the drafts."],
    ["itself, in a folder", [...digest, "sub/b.md", "."], "sub/b.md is one of the drafts."],
    ["another spelling", [...json, "./sub/../a.md", "a.md"], "./sub/../a.md is one of the drafts."],
    ["a link to it", [...json, "soft.txt", "a.md"], "soft.txt is one of the drafts, by another name (a.md)."],
    ["a folder's link", [...json, "way/b.md", "sub"], "way/b.md is one of the drafts, by another name (sub/b.md)."],
    ["a hard link", [...html, "hard.txt", "a.md"], "hard.txt is one of the drafts, by another name (a.md)."],
    ["what it links to", [...html, "a.md", "soft.txt"], "a.md is one of the drafts, by another name (soft.txt)."],
    ["a draft on standard input", [...html, "a.md", "--stdin-path", "a.md", "-"], "a.md is one of the drafts."],
    ["one that is not read", [...html, "a.md", "sub/b.md"], "a.md is a Markdown file, which this report is not."],
  ])("is refused: %s", async (_name, args, said) => {
    const files = { "a.md": VAGUE, "sub/b.md": VAGUE };
    const folder = folderWith(files);
    symlinkSync("a.md", join(folder, "soft.txt"));
    symlinkSync("sub", join(folder, "way"));
    linkSync(join(folder, "a.md"), join(folder, "hard.txt"));
    const outcome = await run(args, { folder, input: VAGUE });
    const err = `blue-pencil: ${said} Write the report to another file.\n`;
    expect(outcome).toEqual({ status: 2, out: "", err });
    for (const path of ["a.md", "sub/b.md", "hard.txt"]) expect(readFileSync(join(folder, path), "utf8")).toBe(VAGUE);
    expect(readdirSync(folder).sort()).toEqual(["a.md", "hard.txt", "soft.txt", "sub", "way"]);
  });

  it("is written where no draft is in its place", async () => {
    const folder = folderWith({ "a.md": VAGUE, "copy.txt": VAGUE });
    const status = async (...args: string[]) => (await run(args, { folder })).status;
    expect(await status(...html, "copy.txt", "a.md")).toBe(0);
    expect(await status(...digest, "digest.md", "a.md")).toBe(1);
    expect(await status(...digest, "digest.md", "a.md")).toBe(1);
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe(VAGUE);
  });
});

it.each([
  [["review", "-o", "-", "a.md"], 1],
  [["review", "-f", "json", "--output=-", "a.md"], 1],
  [["report", "-o", "-", "a.md"], 0],
])("- is standard output: %j", async (args, status) => {
  const folder = folderWith({ "a.md": VAGUE });
  const plain = await run(
    args.filter((one) => !/^(?:-o|-|--output=-)$/.test(one)),
    { folder },
  );
  expect(await run(args, { folder })).toEqual(plain);
  expect(plain.status).toBe(status);
  expect(readdirSync(folder)).toEqual(["a.md"]);
});

describe("printToFile", () => {
  it("replaces a file in one step, and keeps its mode and the links to it", async () => {
    const folder = folderWith({ "real/out.txt": "old" });
    chmodSync(join(folder, "real/out.txt"), 0o640);
    symlinkSync(join("real", "out.txt"), join(folder, "link.txt"));
    await printToFile(join(folder, "link.txt"), async (out) => {
      await out.write("x".repeat(200_000));
      expect(readFileSync(join(folder, "real/out.txt"), "utf8")).toBe("old");
      await out.write("end");
    });
    expect(readFileSync(join(folder, "real/out.txt"), "utf8")).toBe(`${"x".repeat(200_000)}end`);
    expect(statSync(join(folder, "real/out.txt")).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(folder, "link.txt")).isSymbolicLink()).toBe(true);
  });

  it("leaves nothing behind where printing breaks down", async () => {
    const folder = folderWith({});
    const printing = printToFile(join(folder, "out.txt"), async (out) => {
      await out.write("x".repeat(200_000));
      throw new Error("a slip of the pen");
    });
    await expect(printing).rejects.toThrow("a slip of the pen");
    expect(readdirSync(folder)).toEqual([]);
  });

  it.skipIf(process.platform === "win32")("writes into a pipe, and leaves it a pipe", async () => {
    const folder = folderWith({});
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const reader = spawn("cat", [pipe]);
    const closed = new Promise((resolve) => reader.once("close", resolve));
    let read = "";
    reader.stdout.on("data", (data) => {
      read += data;
    });
    await printToFile(pipe, (out) => out.write("through"));
    await closed;
    expect(read).toBe("through");
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  it.skipIf(isRoot || process.platform === "win32")("does not write where it may not", async () => {
    const folder = folderWith({ "out.txt": "old" });
    chmodSync(join(folder, "out.txt"), 0o444);
    await expect(printToFile(join(folder, "out.txt"), (out) => out.write("new"))).rejects.toThrow(
      `${join(folder, "out.txt")}: Writing it is not allowed.`,
    );
    mkdirSync(join(folder, "locked"), { mode: 0o500 });
    await expect(printToFile(join(folder, "locked/out.txt"), (out) => out.write("new"))).rejects.toThrow(
      "Writing it is not allowed.",
    );
    expect(existsSync(join(folder, "locked/out.txt"))).toBe(false);
  });
});
