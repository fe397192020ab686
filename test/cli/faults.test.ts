import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { generateProse } from "../bench/prose.mjs";
import { rounds } from "../rounds.js";
import { buildCli, CLI } from "./bundle.js";
import { folderWith } from "./folder.js";
import { run } from "./memory-terminal.js";

const PRELOAD = join(import.meta.dirname, "killed-at-write.cjs");
const LIMIT = 180_000;
/** What a kill would leave is looked at for each write; so many runs are killed in truth as well, at night at each write. */
const KILLS = 4;
const isWindows = process.platform === "win32";

beforeAll(buildCli, 120_000);

function blue(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}, node: readonly string[] = []) {
  const options = { cwd, encoding: "utf8", env: { ...process.env, ...env } } as const;
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [...node, CLI, ...args], options);
  return { status, signal, stdout, stderr };
}

/** The same files as a program has left them. */
const texts = (folder: string, names: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => [name, existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : null]),
  );

const BEFORE: Readonly<Record<string, string | null>> = {
  "a.md": "The fee is back!!\n\nCritics say it failed.\n",
  "b.md": "The fare is back!!\n",
  "out.json": "old\n",
  "known.json": null, // is not there yet
};
const NAMES = Object.keys(BEFORE);
const START = Object.fromEntries(
  Object.entries(BEFORE).flatMap(([name, text]) => (text === null ? [] : [[name, text]])),
);

describe.skipIf(isWindows)("a run that is killed at any of its writes leaves each file old or new", () => {
  it.each([
    ["fixing, into a report", ["review", "--fix", "-f", "json", "-o", "out.json", "a.md", "b.md"]],
    [
      "with a baseline and a cache",
      "review --baseline known.json --update-baseline --cache --cache-location kept -o out.json .",
    ],
  ])("%s", { timeout: LIMIT }, (_name, command) => {
    const args = typeof command === "string" ? command.split(" ") : command;
    const [whole, kept] = [folderWith(START), folderWith({})];
    const { stderr } = blue(args, whole, { KILL_AT: "0", KEEP_IN: kept }, ["--require", PRELOAD]);
    const writes = Number(stderr.slice(stderr.lastIndexOf("\n") + 1));
    const after = texts(whole, NAMES);
    expect(writes).toBeGreaterThan(5);
    expect(after["out.json"]).not.toBe(BEFORE["out.json"]);
    const expectOldOrNew = (folder: string, at: number) => {
      for (const [name, text] of Object.entries(texts(folder, NAMES))) {
        expect([BEFORE[name], after[name]], `${name}, killed at write ${at}`).toContain(text);
      }
    };
    for (let at = 1; at <= writes; at++) expectOldOrNew(join(kept, `${at}`), at);
    const killed = Math.min(rounds(KILLS), writes);
    for (let kill = 0; kill < killed; kill++) {
      const at = writes - Math.floor((kill * writes) / killed);
      const folder = folderWith(START);
      expect(blue(args, folder, { KILL_AT: `${at}` }, ["--require", PRELOAD]).signal).toBe("SIGKILL");
      expectOldOrNew(folder, at);
    }
  });
});

describe.skipIf(isWindows)("where no file may be as long as what is to be written", () => {
  const LONG = `${generateProse(8_000, 1)}\nThe fee is back!!\n`;

  it.each([
    ["a draft stays", ["review", "--fix", "a.md"], "a.md"],
    ["a report stays", ["review", "-f", "json", "-o", "out.json", "a.md"], "out.json"],
    ["a page stays", ["report", "-o", "out.json", "a.md"], "out.json"],
  ])("%s, and it is said in one line", { timeout: LIMIT }, (_name, args, file) => {
    const folder = folderWith({ ...START, "a.md": LONG });
    const script = `ulimit -f 40; exec "${process.execPath}" "${CLI}" "$@"`;
    const { status, stderr } = spawnSync("sh", ["-c", script, "sh", ...args], { cwd: folder, encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(`^[^\\n]*${file}: It would be larger than a file may be\\.[^\\n]*\\n$`));
    expect(readFileSync(join(folder, file), "utf8")).toBe(file === "a.md" ? LONG : "old\n");
    expect(readdirSync(folder).sort()).toEqual(Object.keys(START).sort());
  });
});

describe("a run is not disturbed", () => {
  const DRAFT = { "a.md": "Critics say it failed.\n" };
  const usual = async (folder: string) => (await run(["review", "-f", "json", "a.md"], { folder })).out;

  it.skipIf(isWindows)("by a home in which nothing can be written", { timeout: LIMIT }, () => {
    const folder = folderWith({ ...DRAFT, home: "a file where a folder should be" });
    for (const home of [join(folder, "home"), "/dev/null", join(folder, "gone")]) {
      const env = { HOME: home, XDG_CACHE_HOME: home };
      expect(blue(["review", "-f", "json", "a.md"], folder, env)).toMatchObject({ status: 1, stderr: "" });
    }
  });

  it("by another run with the same cache", { timeout: LIMIT }, async () => {
    const folder = folderWith(DRAFT);
    const expected = await usual(folder);
    const args = [CLI, "review", "-f", "json", "--cache", "--cache-location", "kept", "a.md"];
    const runs = Array.from({ length: 4 }, () => {
      const child = spawn(process.execPath, args, { cwd: folder });
      let out = "";
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        out += text;
      });
      return new Promise<string>((resolve) => child.once("close", () => resolve(out)));
    });
    expect(new Set(await Promise.all(runs))).toEqual(new Set([expected]));
  });

  it("by a cache from the future, or from long ago", { timeout: LIMIT }, async () => {
    const folder = folderWith(DRAFT);
    const expected = await usual(folder);
    const args = ["review", "-f", "json", "--cache", "--cache-location", "kept", "a.md"];
    for (const years of [20, -20, 0]) {
      const clock = join(folder, "clock.cjs");
      const ahead = years * 365 * 86_400_000;
      writeFileSync(clock, `const now = Date.now; Date.now = () => now() + ${ahead};`);
      expect(blue(args, folder, {}, ["--require", clock])).toMatchObject({ status: 1, stdout: expected, stderr: "" });
    }
  });

  it("by a draft that is replaced while it is read", { timeout: LIMIT }, async () => {
    const [one, two] = ["One", "Two"].map((word) => generateProse(3_000, 1).replaceAll("the ", `the ${word} `)) as [
      string,
      string,
    ];
    const folder = folderWith({ "a.md": one });
    let turn = 0;
    const replacing = setInterval(() => {
      writeFileSync(join(folder, "next"), turn++ % 2 === 0 ? two : one);
      renameSync(join(folder, "next"), join(folder, "a.md"));
    }, 5);
    const child = spawn(process.execPath, [CLI, "review", "-f", "json", "--explain", "a.md"], { cwd: folder });
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    const status = await new Promise((resolve) => child.once("close", resolve));
    clearInterval(replacing);
    expect(status).toBe(1);
    expect(turn).toBeGreaterThan(1);
    expect(/\bOne\b/.test(out) && /\bTwo\b/.test(out), "of one text only").toBe(false);
  });

  it.skipIf(isWindows || process.getuid?.() === 0)("by a folder that may not be read", { timeout: LIMIT }, () => {
    const folder = folderWith(DRAFT);
    mkdirSync(join(folder, "locked"));
    chmodSync(join(folder, "locked"), 0o000);
    const { status, stderr } = blue(["review", "-f", "json", "."], folder);
    chmodSync(join(folder, "locked"), 0o700);
    expect({ status, stderr: stderr.split("\n").length }).toEqual({ status: 2, stderr: 2 });
  });

  it("where standard output is closed", { timeout: LIMIT }, () => {
    if (isWindows || !existsSync("/bin/sh")) return;
    const folder = folderWith(DRAFT);
    const script = `"${process.execPath}" "${CLI}" review a.md >&-`;
    const { status, stderr } = spawnSync("sh", ["-c", script], { cwd: folder, encoding: "utf8" });
    expect(stderr).not.toContain("    at ");
    expect([1, 2]).toContain(status);
  });
});
