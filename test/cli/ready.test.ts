import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "./folder.js";
import { run } from "./memory-terminal.js";

const OPEN = `It cost 4 million euros, according to [SOURCE TK].

The radicals met. <!-- stet loaded/label -->
`;
const DONE = "The ferry leaves at nine.\n";

describe("ready", () => {
  it("lists what remains, and exits with 1", async () => {
    const folder = folderWith({ "a.md": OPEN, "b.md": DONE });
    const { status, out, err } = await run(["ready", "."], { folder });
    expect(out).toBe(`a.md
  1:39  placeholder  [SOURCE TK]
  3:19  stet without a reason  <!-- stet loaded/label -->

Held back by 2 of 2 findings open in 2 drafts: 1 placeholder, 1 stet without a reason
`);
    expect({ status, err }).toEqual({ status: 1, err: "" });
  });

  it("says how many findings are open where nothing holds a draft back", async () => {
    const folder = folderWith({ "a.md": `${DONE}\nCritics say the harbour plan failed.\n` });
    const { status, out } = await run(["ready", "a.md"], { folder });
    expect({ status, out }).toEqual({ status: 0, out: "Nothing holds it back; 1 finding open in 1 draft\n" });
    await writeFile(join(folder, "b.md"), DONE);
    const both = await run(["ready", "b.md"], { folder });
    expect(both).toEqual({ status: 0, out: "Nothing holds it back; no findings open in 1 draft\n", err: "" });
  });

  it("does not call no drafts ready", async () => {
    const { status, out } = await run(["ready", "--stdin"], { folder: folderWith({}), input: "" });
    expect({ status, out }).toEqual({ status: 0, out: "There are no drafts to check\n" });
  });

  it("is held back by XXX", async () => {
    const folder = folderWith({ "a.md": "About XXX people came. Mayor XXX said so.\n", "b.md": "See Psalm XXX.\n" });
    const { status, out } = await run(["ready", "a.md"], { folder });
    expect(out).toContain("  1:7  placeholder  XXX\n  1:30  placeholder  XXX\n");
    expect(status).toBe(1);
    expect((await run(["ready", "b.md"], { folder })).status).toBe(0);
  });

  it("stops at findings as serious as the house style says", async () => {
    const files = {
      ".bluepencil.yml": "ready:\n  severity: warning\n",
      "a.md": "Critics say the harbour plan failed.\n",
    };
    const { status, out } = await run(["ready", "a.md"], { folder: folderWith(files) });
    expect(out).toContain(
      "a.md\n  1:1  attribution/vague-source  Critics\n\nHeld back by the one finding open in 1 draft: 1 finding\n",
    );
    expect(status).toBe(1);
  });

  it("lets pass what a stet with a reason or the draft itself silences", async () => {
    const folder = folderWith({
      "a.md": "Editors write TK for it. <!-- stet draft/placeholder-left: the column is about it -->\n",
      "b.md": "---\nblue-pencil: off\n---\n\nTK\n",
    });
    expect((await run(["ready", "."], { folder })).status).toBe(0);
  });

  it("prints JSON", async () => {
    const folder = folderWith({ "a.md": OPEN, "b.md": DONE });
    const { out } = await run(["ready", "--format", "json", "."], { folder });
    const { version, ready, files, errors } = JSON.parse(out);
    expect({ version, ready, errors }).toEqual({ version: 1, ready: false, errors: undefined });
    expect(files.map(({ path, ready }: { path: string; ready: boolean }) => [path, ready])).toEqual([
      ["a.md", false],
      ["b.md", true],
    ]);
    expect(files[0].remains[0]).toMatchObject({
      kind: "placeholder",
      rule: "draft/placeholder-left",
      start: 38,
      end: 49,
      line: 1,
      column: 39,
    });
  });

  it("is not ready where something could not be checked, with status 2", async () => {
    const folder = folderWith({ "a.md": DONE });
    const { status, out, err } = await run(["ready", "--format", "json", "a.md", "gone.md"], { folder });
    expect(JSON.parse(out)).toMatchObject({ ready: false, errors: [{ path: "gone.md" }] });
    expect({ status, err }).toEqual({ status: 2, err: "" });
    expect((await run(["ready", "gone.md"], { folder })).out).toBe("Not all could be checked\n");
  });

  it("wants a path", async () => {
    const { status, err } = await run(["ready"]);
    expect(err).toBe("blue-pencil: Name a file or a folder, such as: blue-pencil ready drafts\n");
    expect(status).toBe(2);
  });
});
