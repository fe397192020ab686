import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { fencedIn } from "../fenced.js";
import { folderWith } from "../folder.js";
import { run } from "../memory-terminal.js";

/** A newsroom's style as a package, as docs/house-style.md describes it. */
const PACKAGE = join(import.meta.dirname, "../../house/package");

it("is described as it is", () => {
  const page = readFileSync(join(import.meta.dirname, "../../../docs/house-style.md"), "utf8");
  const shown = fencedIn(page).filter(({ language }) => language === "json");
  const own = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
  for (const { text } of shown) expect(own).toMatchObject(JSON.parse(text));
  expect(shown).toHaveLength(1);
  expect(readdirSync(PACKAGE).sort()).toEqual([...own.files, "package.json"].sort());
});

it.skipIf(process.platform === "win32")("a package of a newsroom's style is packed, installed and counts", async () => {
  const folder = folderWith({
    "package.json": '{ "private": true }',
    ".bluepencil.yml": "extends: '@harbour/style'\n",
    "opinion/.bluepencil.yml": "extends: '@harbour/style/opinion.yml'\n",
    "port.md": "The e-mail came.\n",
    "notes/plan.md": "The e-mail came.\n",
  });
  cpSync(PACKAGE, join(folder, "made"), { recursive: true });
  const npm = (...args: readonly string[]) => execFileSync("npm", [...args, "--silent"], { cwd: folder });
  npm("pack", "./made");
  const packed = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
  npm("install", "--save-dev", "--offline", "--no-audit", "--no-fund", `./${packed}`);
  const { out, status, err } = await run(["review", "--format", "json", "port.md", "notes/plan.md"], { folder });
  const { files } = JSON.parse(out);
  expect(files.map(({ path }: { path: string }) => path)).toEqual(["port.md"]);
  expect(files[0].findings).toMatchObject([{ rule: "house/word", fixes: [{ title: "Replace with “email”" }] }]);
  expect({ status, err }).toEqual({ status: 1, err: "" });
  const config = await run(["config", "opinion"], { folder });
  expect(config.out).toMatch(/^ {2}profile +opinion +node_modules\/@harbour\/style\/opinion\.yml:3$/m);
  expect(config.status).toBe(0);
});
