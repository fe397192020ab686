import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { buildCli, CLI, WORK } from "../bundle.js";
import { folderWith } from "../folder.js";
import { run } from "../memory-terminal.js";

beforeAll(buildCli, 120_000);

const VAGUE = "Critics say the harbour plan failed.\n";

const FILES: Record<string, string> = {
  ".bluepencil.yml": "profil: news\nwords:\n  - flag: harbour\n    use: [port]\n",
  "sub/.bluepencil.yml": "exclude: ['left-out.md']\nwoords: []\n",
  "sub/left-out.md": VAGUE,
  "bad.md": "\u0000",
  "own.md": "---\nblue-pencil: opinon\n---\n\nIt cost [SUM TK].\n",
  ...Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `${index % 2 === 0 ? "" : "sub/"}${index}.md`,
      VAGUE.repeat((index % 5) + 1),
    ]),
  ),
};

async function review(args: readonly string[]) {
  return run(["review", ...args], { folder: folderWith(FILES), program: CLI });
}

it.each(["json", "pretty"])("prints the same %s with several threads as with one", async (format) => {
  const one = await review(["--format", format, "--explain", ".", "gone.md"]);
  const several = await review(["--format", format, "--explain", "--jobs", "3", ".", "gone.md"]);
  expect(several).toEqual(one);
  expect(one.out.length).toBeGreaterThan(1000);
  expect(one.status).toBe(2);
});

it("fixes the same drafts with several threads as with one", async () => {
  const files = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index}.md`, "The fee is back!!\n"]));
  for (const jobs of ["1", "3"]) {
    const folder = folderWith(files);
    const { out, status } = await run(["review", "--fix", "--jobs", jobs, "."], { folder, program: CLI });
    expect(out).toContain("12 fixed, ");
    expect(status).toBe(0);
    for (const name of Object.keys(files)) expect(readFileSync(join(folder, name), "utf8")).toBe("The fee is back!\n");
  }
});

it("is 2, with one line, where the English words are missing for a thread", async () => {
  const alone = join(folderWith({ "cli.js": readFileSync(CLI), "work.js": readFileSync(WORK) }), "cli.js");
  const { status, out, err } = await run(["review", "--jobs", "2", "-f", "json", "."], {
    folder: folderWith(FILES),
    program: alone,
  });
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toMatch(/^blue-pencil: The English words are missing or damaged \(.+\)\. Install Blue Pencil again\.\n$/);
});

it.each(["0", "-1", "65", "two", "1.5", ""])("%j is no number of jobs", async (jobs) => {
  const { status, out, err } = await review([`--jobs=${jobs}`, "."]);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toMatch(/^blue-pencil: “.*” is no value of --jobs\. Give 1 to 64\.\n/);
});
