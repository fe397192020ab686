import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { PROFILES, RULES } from "../../../src/rules/index.js";
import { englishBundle, WORDS_OF_CODE } from "./bundle.js";
import { houseSchemaFile } from "./house-schema.js";
import { manualPage } from "./manual.js";
import { indexPage, rulePage } from "./pages.js";
import { profilePage } from "./profiles.js";
import { HOUSE_SCHEMA, withSettings } from "./settings.js";
import { MANIFEST_WORDS } from "./words.js";

export interface GeneratedFile {
  /** Relative to the project's root. */
  readonly path: string;
  readonly text: string;
}

/** Every generated file as it ought to be. `read` gives a file of the project by its path. */
export async function generatedFiles(read: (path: string) => string): Promise<GeneratedFile[]> {
  const manifest = withSettings(read("package.json"), RULES);
  return [
    ...RULES.map((rule) => ({ path: `docs/rules/${rule.id}.md`, text: rulePage(rule) })),
    ...PROFILES.map((profile) => ({ path: `docs/profiles/${profile.name}.md`, text: profilePage(profile, RULES) })),
    { path: HOUSE_SCHEMA, text: houseSchemaFile(RULES) },
    { path: "docs/rules/README.md", text: indexPage(RULES) },
    { path: "docs/blue-pencil.1", text: manualPage() },
    { path: "package.json", text: manifest.text },
    { path: MANIFEST_WORDS, text: manifest.words.writtenInto(read(MANIFEST_WORDS)) },
    { path: WORDS_OF_CODE, text: await englishBundle() },
  ];
}

/** Pages of rules that are no more. */
export function stalePages(root: string): string[] {
  const folder = join(root, "docs/rules");
  if (!existsSync(folder)) return [];
  const wanted = new Set(["README.md", ...RULES.map((rule) => `${rule.id}.md`)]);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".md") && !wanted.has(path))
    .map((path) => `docs/rules/${path}`);
}
