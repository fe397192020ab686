import { chmodSync, linkSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readModel } from "../language/english.js";
import { folderWith } from "./folder.js";
import { run } from "./memory-terminal.js";

const SHOUT = "Thank you all for coming!!\n\nThe fair is over.\n\nIt rained on you all!!!\n";
const CALM = "Thank you all for coming!\n\nThe fair is over.\n\nIt rained on you all!\n";

describe("review --fix", () => {
  it("saves the draft, says what it changed and reviews what is left", async () => {
    const folder = folderWith({ "a.md": `${SHOUT}\nCritics say it failed.\n`, "b.md": CALM });
    const { status, out } = await run(["review", "--fix", "."], { folder });
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe(`${CALM}\nCritics say it failed.\n`);
    expect(readdirSync(folder)).toEqual(["a.md", "b.md"]);
    expect(out).toContain("  1:25  fixed  loaded/emphasis\n    Replace with “!”\n");
    expect(out).toContain("  5:21  fixed  loaded/emphasis\n    Replace with “!”\n\n  7:1  warning  ");
    expect(out).toContain("2 fixed, 1 finding (1 warning) in 2 drafts, ");
    expect(status).toBe(1);
  });

  it("changes nothing the second time", async () => {
    const folder = folderWith({ "a.md": SHOUT });
    await run(["review", "--fix", "a.md"], { folder });
    const written = statSync(join(folder, "a.md"));
    const { out, status } = await run(["review", "--fix", "a.md"], { folder });
    expect(out).toBe("No findings in 1 draft, 14 words\n");
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
      { rule: "loaded/emphasis", title: "Replace with “!”", line: 1, column: 25 },
      { rule: "loaded/emphasis", title: "Replace with “!”", line: 5, column: 21 },
    ]);
  });

  it.skipIf(process.platform === "win32")("fixes through a link that is named, and through no other", async () => {
    const outside = folderWith({ "settings.sh": SHOUT });
    const folder = folderWith({ "a.md": SHOUT });
    symlinkSync(join(outside, "settings.sh"), join(folder, "b.md"));
    const { out } = await run(["review", "--fix", "."], { folder });
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe(CALM);
    expect(readFileSync(join(outside, "settings.sh"), "utf8")).toBe(SHOUT);
    expect(out).toContain("b.md\n\n  1:25  information  loaded/emphasis");
    await run(["review", "--fix", "b.md"], { folder });
    expect(readFileSync(join(outside, "settings.sh"), "utf8")).toBe(CALM);
  });

  it("says where other names of a file keep the old text", async () => {
    const folder = folderWith({ "a.md": SHOUT });
    linkSync(join(folder, "a.md"), join(folder, "copy.txt"));
    const { status, err } = await run(["review", "--fix", "a.md"], { folder });
    const said = "a.md: It was saved as a new file: its other names (hard links) keep the old text.\n";
    expect({ status, err }).toEqual({ status: 0, err: said });
    expect(readFileSync(join(folder, "copy.txt"), "utf8")).toBe(SHOUT);
  });

  it("names a draft that went away or was changed while it was reviewed, and leaves it alone", async () => {
    const folder = folderWith({ "a.md": SHOUT, "b.md": SHOUT, "c.md": SHOUT });
    const loadModel = async () => {
      // English is loaded once the drafts have been found.
      rmSync(join(folder, "a.md"));
      return readModel();
    };
    const { status, err } = await run(["review", "--fix", "."], { folder, loadModel });
    expect({ status, err }).toEqual({ status: 2, err: "a.md: There is no such file or folder.\n" });
    expect(readdirSync(folder)).toEqual(["b.md", "c.md"]);
    expect(readFileSync(join(folder, "c.md"), "utf8")).toBe(CALM);
  });

  it.skipIf(process.platform === "win32")("names a file that cannot be written, and goes on", async () => {
    // No name is left for a new file beside it: systems take 255 bytes.
    const long = `${"a".repeat(250)}.md`;
    const folder = folderWith({ [long]: SHOUT, "b.md": SHOUT });
    const { status, err } = await run(["review", "--fix", "."], { folder });
    expect(err).toBe(`${long}: It could not be written (ENAMETOOLONG). The file is as it was.\n`);
    expect(readFileSync(join(folder, long), "utf8")).toBe(SHOUT);
    expect(readFileSync(join(folder, "b.md"), "utf8")).toBe(CALM);
    expect(status).toBe(2);
  });
});
