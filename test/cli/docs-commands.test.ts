import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Command } from "commander";
import { beforeAll, describe, expect, it } from "vitest";
import { describeProgram } from "../../src/cli/commands/index.js";
import { buildCli, CLI } from "./bundle.js";
import { commandsIn, type Fenced, fencedIn } from "./fenced.js";
import { repositoryWith } from "./git/repository.js";
import { typed } from "./typed.js";

const ROOT = join(import.meta.dirname, "../..");
const docs = readdirSync(join(ROOT, "docs")).filter((name) => name.endsWith(".md"));
const PAGES = ["README.md", ...docs.map((name) => `docs/${name}`)];

/** The drafts that the pages speak of. */
const FILES = {
  "drafts/port.md": "The board knew of the cracks [SOURCE TK].\n\nThe radicals met. <!-- stet loaded/label -->\n",
  "drafts/pumps.md": `# Port closes

“The pumps failed,” Ana Lee, the harbour master, said. “We closed the gates.” She said the port would open on Friday.

Critics say the pumps were old.
`,
  "opinion/quay.md": "The quay is shut.\n",
  "styles/ci.yml": "profile: news\n",
  "notes/plan.md": "Plans.\n",
};

/** Milliseconds for a page, of which each command is a process of its own. */
const LIMIT = 180_000;

beforeAll(buildCli, 120_000);

/** What follows the name in comments and front matter, and is no command. */
const NO_COMMANDS = new Set(["off", "on", "lang"]);

const blocksOf = (page: string): Fenced[] => fencedIn(readFileSync(join(ROOT, page), "utf8"));
const shell = PAGES.flatMap((page) =>
  blocksOf(page)
    .filter(({ language }) => language === "sh")
    .map((block) => ({ page, block })),
);

type Type = (command: string) => Promise<{ status: number | null; out: string; complaints: string }>;

/** A repository with the drafts, in which `blue-pencil` is a command, as it is after it was installed. */
function desk(): Type {
  const { folder } = repositoryWith(FILES);
  mkdirSync(join(folder, ".git/bin"));
  const program = join(folder, ".git/bin/blue-pencil");
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`);
  chmodSync(program, 0o755);
  const env = { ...process.env, PATH: `${join(folder, ".git/bin")}${delimiter}${process.env["PATH"]}` };
  return async (command) => {
    const { status, out, err } = await typed(command, folder, env);
    return { status, out, complaints: complaintsIn(err) };
  };
}

const complaintsIn = (said: string) => said.replace(/^Against the baseline: .*\n/m, "");

describe.skipIf(process.platform === "win32")("the commands of the pages", () => {
  const toRun = shell.filter(({ block }) => block.mark !== "not run");

  it.each(PAGES.filter((page) => toRun.some((one) => one.page === page)))(
    "are run, line by line: %s",
    async (page) => {
      const type = desk();
      for (const { block } of toRun.filter((one) => one.page === page)) {
        for (const command of commandsIn(block)) {
          const { status, complaints } = await type(command);
          expect({ command, status, complaints }).toEqual({
            command,
            status: expect.toBeOneOf([0, 1]),
            complaints: "",
          });
        }
      }
    },
    LIMIT,
  );

  it("are all run but for these, each for its reason", () => {
    const left = shell.filter(({ block }) => block.mark === "not run");
    expect(left.map(({ page, block }) => `${page}: ${commandsIn(block)[0]} (${block.said})`)).toEqual([
      "README.md: npm ci && npm start (needs a package registry; the tests are what it runs)",
      "README.md: npm ci && npm pack (needs a package registry; test/cli/install.test.ts does it where there is one)",
      "README.md: npx --no -- blue-pencil ready --staged (a hook, which test/cli/readme.test.ts commits with)",
      "docs/archives.md: find articles -name '*.md' | sort | blue-pencil review --stdin --format ndjson --fail-on never --jobs 2 --output articles.ndjson (reads a folder of thousands)",
      "docs/archives.md: mkdir -p found (reads a folder of thousands)",
      "docs/archives.md: sqlite3 archive.db < archive.sql (asks an archive)",
      "docs/second-reader.md: blue-pencil review --second-reader http://127.0.0.1:11434/v1 --model NAME port.md (needs a language model)",
    ]);
  });

  it("print what the pages show", async () => {
    const shown = PAGES.flatMap((page) => blocksOf(page).filter(({ mark }) => mark === "printed by"));
    expect(shown.length).toBeGreaterThan(1);
    for (const { said, text } of shown)
      expect({ command: said, out: (await desk()(said)).out.trim() }).toEqual({ command: said, out: text.trim() });
  });

  it("name commands and options that there are, wherever they stand", () => {
    const program = describeProgram(async () => {});
    const flags = (one: Command) => one.options.flatMap(({ short, long }) => [short ?? "", long ?? ""]);
    const known = new Map(program.commands.map((one) => [one.name(), [...flags(one), "-h", "--help"]]));
    const unknown = PAGES.flatMap((page) => {
      const text = readFileSync(join(ROOT, page), "utf8");
      return [...text.matchAll(/\bblue-pencil ([a-z]+)((?: [^\s`|…]+)*)/g)].flatMap(([said, name = "", rest = ""]) => {
        const options = known.get(name);
        if (options === undefined) return NO_COMMANDS.has(name) ? [] : [`${page}: ${said}`];
        const used = rest.split(" ").filter((word) => /^--?[a-z]/i.test(word));
        return used
          .filter((word) => !options.includes(word.replace(/=.*/, "")))
          .map((word) => `${page}: ${name} ${word}`);
      });
    });
    expect(unknown).toEqual([]);
  });
});
