import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { tidyCache } from "../../../src/cli/cache/tidy.js";
import { reviewsPlace } from "../../../src/cli/cache/usual-place.js";
import { buildCli, CLI } from "../bundle.js";
import { folderWith } from "../folder.js";
import { type Outcome, run, type Setting } from "../memory-terminal.js";

const VAGUE = "Critics say the harbour plan failed.\n";
const FILES = {
  "a.md": VAGUE,
  "b.md": `# 😀\n\n“It leaked,” Ana Lee said.\n\n${VAGUE}`,
  "same.md": VAGUE,
  "own.md": "---\nblue-pencil: opinon\n---\n\nIt cost [SUM TK].\n",
};
const NEEDS_ENGLISH = "The review broke down (English was needed).";

/** A run that has nothing but the cache to go by. */
const cacheOnly: Setting = { loadModel: () => Promise.reject(new Error("English was needed")) };

function review(folder: string, args: readonly string[] = [], setting: Setting = {}): Promise<Outcome> {
  return run(["review", "-f", "json", "--cache", "--cache-location", ".kept", ...args, "."], { folder, ...setting });
}

function entriesIn(folder: string): string[] {
  const names = readdirSync(join(folder, ".kept"), { recursive: true, encoding: "utf8" });
  return names.map((name) => join(folder, ".kept", name)).filter((place) => statSync(place).isFile());
}

describe("review --cache", () => {
  it.each([[[]], [["--explain"]], [["--format", "html"]], [["--format", "sarif"]]])(
    "prints the same again without reviewing again: %j",
    async (args) => {
      const folder = folderWith(FILES);
      const plain = await run(["review", "-f", "json", ...args, "."], { folder });
      expect(await review(folder, args)).toEqual(plain);
      expect(await review(folder, args, cacheOnly)).toEqual(plain);
      expect(plain.status).toBe(2);
    },
  );

  it("keeps one review of drafts that say the same", async () => {
    const folder = folderWith(FILES);
    await review(folder);
    expect(entriesIn(folder).length).toBe(3);
  });

  it.each<[string, (folder: string) => string[]]>([
    ["another text", (folder) => write(folder, "a.md", `${VAGUE}It shut.\n`)],
    [
      "another house style",
      (folder) => write(folder, ".bluepencil.yml", "rules:\n  attribution/vague-source: error\n"),
    ],
    [
      "other words of the house",
      (folder) => write(folder, ".bluepencil.yml", "words:\n  - flag: quay\n    use: [pier]\n"),
    ],
    ["another profile", () => ["--profile", "opinion"]],
    ["other rules", () => ["--rule", "loaded/*"]],
    ["an explanation", () => ["--explain"]],
  ])("reviews again for %s", async (_name, change) => {
    const folder = folderWith({ "a.md": VAGUE });
    await review(folder);
    const args = change(folder);
    expect((await review(folder, args, cacheOnly)).out).toContain(NEEDS_ENGLISH);
    const { out } = await run(["review", "-f", "json", ...args, "."], { folder });
    expect((await review(folder, args)).out).toBe(out);
  });

  it("reviews again with another build of the program", async () => {
    const folder = folderWith({ "a.md": VAGUE, "one.js": "1", "two.js": "2" });
    const program = (name: string) => ({ program: join(folder, name) });
    await review(folder, [], program("one.js"));
    expect((await review(folder, [], { ...cacheOnly, ...program("one.js") })).out).not.toContain(NEEDS_ENGLISH);
    expect((await review(folder, [], { ...cacheOnly, ...program("two.js") })).out).toContain(NEEDS_ENGLISH);
  });

  it.each<[string, (place: string) => void]>([
    ["cut short", (place) => writeFileSync(place, readFileSync(place).subarray(0, -20))],
    ["emptied", (place) => writeFileSync(place, "")],
    ["filled with noise", (place) => writeFileSync(place, Uint8Array.from([0, 255, 10, 123, 0]))],
    ["changed in one letter", (place) => writeFileSync(place, readFileSync(place, "utf8").replace("Nobody", "nobody"))],
    ["a folder", (place) => turnIntoFolder(place)],
  ])("does not mind an entry that is %s", async (_name, damage) => {
    const folder = folderWith({ "a.md": VAGUE });
    const first = await review(folder);
    for (const place of entriesIn(folder)) damage(place);
    expect((await review(folder, [], cacheOnly)).out).toContain(NEEDS_ENGLISH);
    expect(await review(folder)).toEqual(first);
  });

  it("does not take one draft's entry for another's", async () => {
    const folder = folderWith({ "a.md": VAGUE, "b.md": "The ferry leaves at nine.\n" });
    const first = await review(folder);
    const [one = "", other = ""] = entriesIn(folder);
    const kept = readFileSync(one);
    writeFileSync(one, readFileSync(other));
    writeFileSync(other, kept);
    expect(await review(folder)).toEqual(first);
  });

  it("is left alone where drafts are fixed", async () => {
    const folder = folderWith({ "a.md": "The fee is back!!\n" });
    const { out } = await run(["review", "--fix", "--cache", "--cache-location", ".kept", "."], { folder });
    expect(out).toContain("1 fixed, ");
    expect(readdirSync(folder)).toEqual(["a.md"]);
  });

  it("warns once where none can be kept, and reviews without", async () => {
    const folder = folderWith({ "a.md": VAGUE, "b.md": VAGUE, taken: "" });
    const plain = await run(["review", "."], { folder });
    const outcome = await run(["review", "--cache", "--cache-location", "taken", "."], { folder });
    const why = `The cache cannot be kept in ${join(folder, "taken")}: What should be its folder is a file.`;
    expect(outcome).toEqual({ ...plain, err: `blue-pencil: ${why} Drafts are reviewed without it.\n` });
    expect(plain.status).toBe(1);
  });

  it("has a location only where it is asked for", async () => {
    const folder = folderWith({ "a.md": VAGUE });
    const { err, status } = await run(["review", "--cache-location", "x", "a.md"], { folder });
    expect({ err, status }).toEqual({ err: "blue-pencil: A cache has a location only with --cache.\n", status: 2 });
  });

  it("has a usual place on each system", () => {
    expect(reviewsPlace("linux", { XDG_CACHE_HOME: "/x" })).toBe("/x/blue-pencil/reviews");
    expect(reviewsPlace("linux", {})).toBe(join(homedir(), ".cache/blue-pencil/reviews"));
    expect(reviewsPlace("darwin", {})).toBe(join(homedir(), "Library/Caches/blue-pencil"));
    expect(reviewsPlace("win32", { LOCALAPPDATA: "/local" })).toBe(join("/local", "blue-pencil", "Cache"));
  });
});

describe("several at once", () => {
  beforeAll(buildCli, 120_000);

  it("agree, and leave a cache that can be used", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`${index}.md`, VAGUE.repeat(index + 1)]),
    );
    const folder = folderWith(files);
    const args = ["review", "-f", "json", "--cache", "--cache-location", ".kept", "--jobs"];
    const outcomes = await Promise.all(["1", "2", "1"].map((jobs) => printed([...args, jobs, "."], folder)));
    const plain = (await run(["review", "-f", "json", "."], { folder })).out;
    expect(outcomes).toEqual([plain, plain, plain]);
    expect(entriesIn(folder).filter((place) => place.endsWith(".tmp"))).toEqual([]);
    expect(entriesIn(folder).length).toBe(30);
    expect((await review(folder, [], { ...cacheOnly, program: CLI })).out).toBe(plain);
  });
});

describe("tidyCache", () => {
  const size = 1000;
  /** As the cache names what it keeps. */
  const nameOf = (index: number) => `a${index % 3}/${String(index).padStart(62, "0")}`;

  function cacheOf(count: number): string {
    const files = Array.from({ length: count }, (_, index) => [nameOf(index), "x".repeat(size)] as const);
    return folderWith(Object.fromEntries(files));
  }

  it("keeps what was used last, within its bounds", async () => {
    const folder = cacheOf(10);
    const { utimes } = await import("node:fs/promises");
    for (let index = 0; index < 10; index++) {
      const used = new Date(2026, 0, index === 0 ? 28 : index);
      await utimes(join(folder, nameOf(index)), used, used);
    }
    await tidyCache(folder, 8 * size);
    const left = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.includes("/"));
    expect(left.sort()).toEqual([0, 6, 9, 7, 5, 8].map(nameOf));
  });

  it("touches nothing but what a cache keeps", async () => {
    const other = { "drafts/a.md": "x".repeat(size), "aa/b.md": "x".repeat(size), [`${"a".repeat(64)}.md`]: "x" };
    const folder = folderWith({ ...other, [nameOf(1)]: "x".repeat(size) });
    await tidyCache(folder, 1);
    const left = readdirSync(folder, { recursive: true, encoding: "utf8" });
    expect(left).toEqual(expect.arrayContaining(Object.keys(other)));
    expect(left).not.toContain(nameOf(1));
  });

  it("leaves a small cache as it is, and minds none that is not there", async () => {
    const folder = cacheOf(4);
    await tidyCache(folder, 4 * size);
    expect(readdirSync(folder, { recursive: true }).length).toBe(7);
    await tidyCache(join(folder, "gone"), 1);
  });
});

function write(folder: string, path: string, text: string): string[] {
  writeFileSync(join(folder, path), text);
  return [];
}

function printed(args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [CLI, ...args], { cwd });
    let out = "";
    child.stdout.on("data", (data) => {
      out += data;
    });
    child.once("close", () => resolve(out));
  });
}

function turnIntoFolder(place: string): void {
  rmSync(place);
  mkdirSync(place);
}
