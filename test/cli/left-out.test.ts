import { expect, it } from "vitest";
import { folderWith } from "./folder.js";
import { run } from "./memory-terminal.js";

const LEFT = "It cost [SUM TK].\n";
const FILES = {
  ".bluepencil.yml": 'profile: news\nexclude:\n  - old.md\n  - "archive/**"\n',
  "old.md": LEFT,
  "off.md": `---\ntitle: Ferry\nblue-pencil: off\n---\n\n${LEFT}`,
  "bom.md": `\uFEFF---\r\n"blue-pencil": No\r\n---\r\n\r\n${LEFT}`,
  "desk/.bluepencil.yml": "exclude: [b.md]\n",
  "desk/b.md": LEFT,
  "archive/1.md": LEFT,
  "archive/2.md": LEFT,
  "archive/deep/3.md": LEFT,
  "archive/deep/4.md": LEFT,
};

const NONE = "No drafts were reviewed\n";

it.each([
  [["review", "old.md"], `${NONE}Left out: old.md (.bluepencil.yml:3)\n`],
  [["review", "off.md"], `${NONE}Left out: off.md (off.md:3)\n`],
  [["review", "bom.md"], `${NONE}Left out: bom.md (bom.md:2)\n`],
  [["review", "desk"], `${NONE}Left out: desk/b.md (desk/.bluepencil.yml:1)\n`],
  [
    ["review", "archive", "old.md"],
    `${NONE}Left out: 4 drafts (.bluepencil.yml:4)\nLeft out: old.md (.bluepencil.yml:3)\n`,
  ],
  [["ready", "old.md"], "There are no drafts to check\nLeft out: old.md (.bluepencil.yml:3)\n"],
  [["ready", "off.md"], "There are no drafts to check\nLeft out: off.md (off.md:3)\n"],
  [["placeholders", "old.md"], "No drafts were read\nLeft out: old.md (.bluepencil.yml:3)\n"],
  [["stets", "old.md"], "No drafts were read\nLeft out: old.md (.bluepencil.yml:3)\n"],
])("says which line of which file left a draft out: %j", async (args, expected) => {
  const { status, out, err } = await run(args, { folder: folderWith(FILES) });
  expect({ status, out, err }).toEqual({ status: 0, out: expected, err: "" });
});

it("says so in the ledger and beside a page, too", async () => {
  const folder = folderWith(FILES);
  expect((await run(["sources", "old.md"], { folder })).out).toContain("Left out: old.md (.bluepencil.yml:3)\n");
  for (const format of ["html", "markdown"]) {
    const { err } = await run(["report", "-f", format, "-o", "out.txt", "old.md"], { folder });
    expect(err).toBe(
      "old.md: Left out (.bluepencil.yml:3).\nNo draft was read, so there is nothing to report, and no report is written.\n",
    );
    const both = await run(["report", "-f", format, "off.md", "a.md"], {
      folder: folderWith({ ...FILES, "a.md": LEFT }),
    });
    expect(both.err).toBe("off.md: Left out (off.md:3).\n");
    expect(both.out).toContain("a.md");
    expect(both.out).not.toContain("off.md");
  }
});

it("counts what is reviewed beside it", async () => {
  const { status, out } = await run(["ready", "."], { folder: folderWith({ ...FILES, "a.md": LEFT }) });
  expect(out).toContain("Held back by the one finding open in 1 draft: 1 placeholder\nLeft out: ");
  expect(status).toBe(1);
});

it("leaves what programs read as it was", async () => {
  const { out } = await run(["review", "-f", "json", "off.md", "old.md"], { folder: folderWith(FILES) });
  const [file, ...others] = JSON.parse(out).files;
  expect([file.path, file.findings, others]).toEqual(["off.md", [], []]);
});
