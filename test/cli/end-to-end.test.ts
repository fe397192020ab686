import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildCli, CLI } from "./bundle.js";
import { folderWith } from "./folder.js";

const ROOT = join(import.meta.dirname, "../..");
const VAGUE = "Critics say the harbour plan failed.\n";

/** The bundle must be what the source says. */
beforeAll(buildCli, 120_000);

function blue(args: readonly string[], cwd: string, input = "", env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    input,
    maxBuffer: 1 << 28,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

/** What a shell makes of a script, which finds the program in its environment and has these arguments. */
function shell(script: string, args: readonly string[], cwd: string) {
  const env = { ...process.env, NODE: process.execPath, CLI };
  const { status, stdout, stderr } = spawnSync("sh", ["-c", script, "sh", ...args], { cwd, env, encoding: "utf8" });
  return { status, stdout, stderr };
}

/** The process once it has printed something. */
async function started(child: ChildProcess): Promise<void> {
  await new Promise((resolve) => child.stdout?.once("data", resolve));
}

function ended(child: ChildProcess): Promise<{ code: number | null; signal: string | null }> {
  return new Promise((resolve) => child.once("close", (code, signal) => resolve({ code, signal })));
}

describe("blue-pencil", () => {
  it("reviews files, and what cannot be read is one line each", () => {
    const folder = folderWith({
      "a.md": VAGUE,
      "bom.md": `\uFEFF${VAGUE}`,
      "crlf.md": `One.\r\n\r\n${VAGUE}`,
      "empty.md": "",
      "binary.md": Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0]),
      "latin.md": Uint8Array.from([0x63, 0x61, 0x66, 0xe9]),
      "folder.md/b.md": VAGUE,
      "nothing/notes.txt": "x",
    });
    const { status, stdout, stderr } = blue(["review", ".", "nothing", "gone.md"], folder);
    expect(stderr.split("\n").sort()).toEqual([
      "",
      "binary.md: It is not text: it has zero bytes in it.",
      "gone.md: There is no such file or folder.",
      "latin.md: It is not valid UTF-8 (line 1). Save it as UTF-8.",
      "nothing: There are no drafts (.md, .markdown, .mdx, .qmd, .rmd) in this folder.",
    ]);
    expect(stdout).toContain("4 findings (4 warnings) in 5 drafts, ");
    expect(stdout).toContain("4 problems");
    expect(status).toBe(2);
  });

  it.skipIf(process.getuid?.() === 0)("names a file that may not be read", () => {
    const folder = folderWith({ "locked.md": VAGUE, "a.md": VAGUE });
    chmodSync(join(folder, "locked.md"), 0);
    const { status, stderr } = blue(["review", "."], folder);
    expect({ status, stderr }).toEqual({ status: 2, stderr: "locked.md: Reading it is not allowed.\n" });
  });

  it.each([
    [["review", "a.md"], 1],
    [["review", "--fail-on", "error", "a.md"], 0],
    [["review", "--no-such-option", "a.md"], 2],
    [["--help"], 0],
    [["rules"], 0],
  ])("%j exits with %i", (args, expected) => {
    expect(blue(args, folderWith({ "a.md": VAGUE })).status).toBe(expected);
  });

  it("has colours in a pipe only where they are asked for", () => {
    const print = (args: readonly string[], environment: Record<string, string>) => {
      const { stdout, stderr } = blue(
        ["review", ...args, "a.md", "gone.md"],
        folderWith({ "a.md": VAGUE }),
        "",
        environment,
      );
      return stdout + stderr;
    };
    expect(print([], { FORCE_COLOR: "" })).not.toContain("\u001B");
    expect(print([], { FORCE_COLOR: "1" })).toContain("\u001B");
    expect(print(["--no-color"], { FORCE_COLOR: "1" })).not.toContain("\u001B");
  });

  it("reads standard input", () => {
    const { stdout, status } = blue(["review", "--format", "json", "--stdin-path", "x.md", "-"], ROOT, VAGUE);
    expect(JSON.parse(stdout).files[0].path).toBe("x.md");
    expect(status).toBe(1);
  });

  it("prints JSON of any size whole", () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.md`, VAGUE.repeat(20)]));
    const { stdout } = blue(["review", "--format", "json", "."], folderWith(files));
    expect(stdout.length).toBeGreaterThan(1_000_000);
    expect(JSON.parse(stdout).files.length).toBe(300);
  });

  it.each([["ready", "left.md"], ["review", "--format", "json", "."], ["rules"], ["--help"]])(
    "says in one line that standard output is full, with status 2: %j",
    (...args) => {
      if (!existsSync("/dev/full")) return;
      const folder = folderWith({ "left.md": "It cost [SUM TK], Ana Lee said.\n" });
      const { status, stderr } = shell(`"$NODE" "$CLI" "$@" >/dev/full`, args, folder);
      const said = "blue-pencil: Standard output could not be written: The disk is full.\n";
      expect({ status, stderr }).toEqual({ status: 2, stderr: said });
    },
  );

  it("ends by its status where standard error is full", () => {
    if (!existsSync("/dev/full")) return;
    const folder = folderWith({ "a.md": "The ferry leaves at nine.\n" });
    expect(shell(`"$NODE" "$CLI" review a.md gone.md 2>/dev/full`, [], folder)).toMatchObject({
      status: 2,
      stderr: "",
    });
    expect(shell(`"$NODE" "$CLI" review --no-such 2>/dev/full`, [], folder)).toMatchObject({ status: 2, stderr: "" });
  });

  it.each([
    ["ready", "left.md", 1],
    ["ready", "done.md", 0],
    ["review", ".", 1],
    ["review", "gone.md", 2],
  ])("keeps its own status, without a word, where nobody reads what it prints: %s %s", (command, path, expected) => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`many/${i}.md`, VAGUE.repeat(20)]));
    const folder = folderWith({ "left.md": "It cost [SUM TK].\n", "done.md": "The ferry leaves at nine.\n", ...many });
    const script = `{ "$NODE" "$CLI" "$@" 2>said; echo $? >status; } | true; cat status said`;
    const { stdout } = shell(script, [command, path], folder);
    const complaint = path === "gone.md" ? "gone.md: There is no such file or folder.\n" : "";
    expect(stdout).toBe(`${expected}\n${complaint}`);
  });

  it("goes on without a word, and fixes what it was asked to, when nobody reads on", async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.md`, `It is back!!\n\n${VAGUE}`]));
    const folder = folderWith(files);
    const child = spawn(process.execPath, [CLI, "review", "--fix", "."], { cwd: folder });
    let stderr = "";
    child.stderr.on("data", (data) => {
      stderr += data;
    });
    const end = ended(child);
    await started(child);
    child.stdout.destroy();
    expect(await end).toEqual({ code: 1, signal: null });
    expect(stderr).toBe("");
    for (const path of Object.keys(files)) expect(readFileSync(join(folder, path), "utf8")).not.toContain("!!");
  });

  it("stops at Ctrl-C with status 130 and without a word", async () => {
    const files = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`${i}.md`, VAGUE.repeat(200)]));
    const child = spawn(process.execPath, [CLI, "review", "."], { cwd: folderWith(files) });
    let stderr = "";
    child.stderr.on("data", (data) => {
      stderr += data;
    });
    const end = ended(child);
    await started(child);
    child.stdout.resume();
    child.kill("SIGINT");
    expect(await end).toEqual({ code: 130, signal: null });
    expect(stderr).toBe("");
  });
});
