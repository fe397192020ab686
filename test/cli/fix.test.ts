import { chmodSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { Unwritable } from "../../src/cli/file-beside.js";
import { folderWith } from "./folder.js";
import { run } from "./memory-terminal.js";

const SHOUT = "The fee is back!!\n\nIt was NEVER paid.\n";
const CALM = "The fee is back.\n\nIt was never paid.\n";

describe("review --fix", () => {
  it("saves the draft, says what it changed and reviews what is left", async () => {
    const folder = folderWith({ "a.md": `${SHOUT}\nCritics say it failed.\n`, "b.md": CALM });
    const { status, out } = await run(["review", "--fix", "."], { folder });
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe(`${CALM}\nCritics say it failed.\n`);
    expect(readdirSync(folder)).toEqual(["a.md", "b.md"]);
    expect(out).toContain("  1:16  fixed  loaded/emphasis\n    Replace with “.”\n");
    expect(out).toContain("  3:8  fixed  loaded/emphasis\n    Replace with “never”\n\n  5:1  warning  ");
    expect(out).toContain("2 fixed, 1 finding (1 warning) in 2 drafts, ");
    expect(status).toBe(1);
  });

  it("changes nothing the second time", async () => {
    const folder = folderWith({ "a.md": SHOUT });
    await run(["review", "--fix", "a.md"], { folder });
    const written = statSync(join(folder, "a.md"));
    const { out, status } = await run(["review", "--fix", "a.md"], { folder });
    expect(out).toBe("No findings in 1 draft, 8 words\n");
    expect(status).toBe(0);
    expect(statSync(join(folder, "a.md")).ino).toBe(written.ino);
  });

  it("keeps line ends, the byte order mark and the mode", async () => {
    const crlf = (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    const folder = folderWith({ "a.md": crlf(SHOUT) });
    const file = join(folder, "a.md");
    chmodSync(file, 0o640);
    await run(["review", "--fix", "a.md"], { folder });
    expect(readFileSync(file)).toEqual(Buffer.from(crlf(CALM)));
    if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it("lists the changes in JSON", async () => {
    const folder = folderWith({ "a.md": SHOUT });
    const { out } = await run(["review", "--fix", "--format", "json", "a.md"], { folder });
    expect(JSON.parse(out).files[0].fixed).toEqual([
      { rule: "loaded/emphasis", title: "Replace with “.”", line: 1, column: 16 },
      { rule: "loaded/emphasis", title: "Replace with “never”", line: 3, column: 8 },
    ]);
  });

  it("does not fix standard input", async () => {
    const { status, err } = await run(["review", "--fix", "-"], { input: SHOUT });
    expect(err).toBe("blue-pencil: Standard input cannot be fixed. Name the file, so that it can be saved.\n");
    expect(status).toBe(2);
  });

  it("names a file that cannot be written, and goes on", async () => {
    const folder = folderWith({ "a.md": SHOUT, "b.md": SHOUT });
    const module = await import("../../src/cli/replace-file.js");
    vi.spyOn(module, "replaceFile").mockRejectedValueOnce(new Unwritable("The disk is full. The file is as it was."));
    const { status, err } = await run(["review", "--fix", "."], { folder });
    expect(err).toBe("a.md: The disk is full. The file is as it was.\n");
    expect(readFileSync(join(folder, "b.md"), "utf8")).toBe(CALM);
    expect(status).toBe(2);
  });
});
