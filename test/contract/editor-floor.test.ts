import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const { engines, devDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

/** Of a declared module; what it does not declare the compiler refuses. */
const TYPES = readFileSync(join(ROOT, "node_modules/@types/vscode/index.d.ts"), "utf8");

it("the oldest editor that the extension runs in is the one whose types it is compiled against", () => {
  expect(engines.vscode).toBe(`^${devDependencies["@types/vscode"]}`);
  const { version } = JSON.parse(readFileSync(join(ROOT, "node_modules/@types/vscode/package.json"), "utf8"));
  expect(version).toBe(devDependencies["@types/vscode"]);
});

it("its types have the call that sets it, and none of those that are declared as newer", () => {
  expect(TYPES).toContain("export function selectChatModels(");
  for (const newer of ["export function registerTool", "class LanguageModelToolResult"]) {
    expect(TYPES).not.toContain(newer);
  }
});

it("calls that are newer are asked for in one file", () => {
  const folder = join(ROOT, "src/vscode");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const newer = files.filter((file) => /registerTool\b|keepWhitespace/.test(readFileSync(join(folder, file), "utf8")));
  expect(newer).toEqual(["newer-api.ts"]);
});
