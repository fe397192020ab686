import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const docs = readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".md"),
);
const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "CHANGELOG.md",
  ...docs.map((name) => join("docs", name)),
];

/** The text of a page without what stands in code. */
function proseOf(page: string): string {
  return readFileSync(join(ROOT, page), "utf8")
    .replace(/^```[\s\S]*?^```$/gm, "")
    .replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]()]/g, " "));
}

/** The addresses of the headings of a page, as GitHub and VS Code make them. */
function headingsOf(page: string): string[] {
  return [...proseOf(page).matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) =>
    title
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- _]/gu, "")
      .trim()
      .replaceAll(" ", "-"),
  );
}

it.each(PAGES)("%s links to files and headings that there are", (page) => {
  const broken = [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, address = ""]) => {
    if (/^[a-z]+:/.test(address)) return [];
    const [file = "", heading] = address.split("#");
    const target = file === "" ? page : normalize(join(dirname(page), file));
    if (!existsSync(join(ROOT, target))) return [address];
    return heading === undefined || !target.endsWith(".md") || headingsOf(target).includes(heading) ? [] : [address];
  });
  expect(broken).toEqual([]);
});
