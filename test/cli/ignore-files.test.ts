import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "./folder.js";
import { run } from "./memory-terminal.js";

const VAGUE = "Critics say the harbour plan failed.\n";

/** The drafts that are reviewed. */
async function reviewed(folder: string, ...args: readonly string[]): Promise<string[]> {
  const { out } = await run(["review", "--format", "json", ...args], { folder });
  return JSON.parse(out).files.map(({ path }: { path: string }) => path);
}

const DRAFTS = { "port.md": VAGUE, "old/port.md": VAGUE, "old/keep.md": VAGUE };

describe("a search", () => {
  it.each([".gitignore", ".bluepencilignore"])("goes by %s", async (name) => {
    const folder = folderWith({ ...DRAFTS, [name]: "old/\n" });
    expect(await reviewed(folder, ".")).toEqual(["port.md"]);
    expect(await reviewed(folder, "--no-ignore", ".")).toEqual(["old/keep.md", "old/port.md", "port.md"]);
    expect(await reviewed(folder, "**/*.md")).toEqual(["port.md"]);
  });

  it("takes back what a nearer file takes back", async () => {
    const folder = folderWith({ ...DRAFTS, ".gitignore": "port.md\n", "old/.bluepencilignore": "!port.md\n" });
    expect(await reviewed(folder, ".")).toEqual(["old/keep.md", "old/port.md"]);
  });

  it("takes back what a later line takes back", async () => {
    const folder = folderWith({ ...DRAFTS, ".bluepencilignore": "old/*\n!old/keep.md\n" });
    expect(await reviewed(folder, ".")).toEqual(["old/keep.md", "port.md"]);
  });

  it("takes nothing back out of a folder that is left out, as git does", async () => {
    const folder = folderWith({ ...DRAFTS, ".gitignore": "old/\n", "old/.gitignore": "!port.md\n" });
    expect(await reviewed(folder, ".")).toEqual(["port.md"]);
  });

  it("says so where all is left out", async () => {
    const { err } = await run(["review", "."], { folder: folderWith({ ...DRAFTS, ".gitignore": "*.md\n" }) });
    expect(err).toContain("left out by .gitignore");
  });

  it("has nothing to do with what is staged", async () => {
    expect((await run(["review", "--staged", "--exclude", "old/"], { folder: folderWith(DRAFTS) })).status).toBe(2);
  });

  it("looks no further up than the repository", async () => {
    const folder = folderWith({ ".gitignore": "*.md\n", "desk/port.md": VAGUE });
    mkdirSync(join(folder, "desk/.git"));
    expect(await reviewed(folder, "desk")).toEqual(["desk/port.md"]);
  });

  it("leaves out what --exclude says, from where the command runs", async () => {
    const folder = folderWith(DRAFTS);
    expect(await reviewed(folder, "--exclude", "old/", ".")).toEqual(["port.md"]);
    expect(await reviewed(folder, "--exclude", "port.md", "--exclude", "keep.md", "--no-ignore", ".")).toEqual([]);
  });

  it("is not asked about a draft that is named", async () => {
    const folder = folderWith({ ...DRAFTS, ".gitignore": "*.md\n" });
    expect(await reviewed(folder, "--exclude", "*.md", "old/port.md")).toEqual(["old/port.md"]);
  });
});
