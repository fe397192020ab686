import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const TSC = join(ROOT, "node_modules/typescript/bin/tsc");
/** Below the packages, so that types are found as they are from the source. */
const FOLDER = join(ROOT, "node_modules/.cache/blue-pencil", `probes-${process.pid}`);

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const NODE_MODULE = 'export { readFileSync } from "node:fs";';
const NODE_GLOBAL = "export const home = process.env;";
const NODE_TYPE = "export type Bytes = Buffer;";
const NODE_TIMER = "setImmediate(() => {});";
const TIMER = "setTimeout(() => {}, 1);";
const PAGE = "document.title;";
const PAGE_TYPE = "export type Row = HTMLElement;";
const EDITOR = 'export { window as editorWindow } from "vscode";';
const TEST = 'export { expect } from "vitest";';
const LANGUAGE = "export const list = [1, 2].toSorted();";

/** The lines that the compiler refuses, each in a file of its own, under the settings of one part of the source. */
function refused(part: string, lines: readonly string[]): string[] {
  const folder = join(FOLDER, part.replaceAll("/", "-"));
  mkdirSync(folder, { recursive: true });
  const files = lines.map((line, index) => {
    writeFileSync(join(folder, `probe${index}.ts`), `${line}\nexport {};\n`);
    return `probe${index}.ts`;
  });
  const globals = part === "src/vscode" ? [relative(folder, join(ROOT, part, "host-globals.d.ts"))] : [];
  const project = {
    extends: relative(folder, join(ROOT, part, "tsconfig.json")),
    compilerOptions: { incremental: false, tsBuildInfoFile: null },
    include: [],
    files: [...files, ...globals],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(project));
  const output = compile(folder);
  return lines.filter((_line, index) => new RegExp(`probe${index}\\.ts\\(1,\\d+\\): error`).test(output));
}

function compile(folder: string): string {
  try {
    return execFileSync(process.execPath, [TSC, "-p", folder, "--pretty", "false"], { encoding: "utf8" });
  } catch (error) {
    return error instanceof Error && "stdout" in error ? `${error.stdout}` : `${error}`;
  }
}

describe("the compiler lets", () => {
  it.each([
    ["src", [LANGUAGE], [NODE_MODULE, NODE_GLOBAL, NODE_TYPE, NODE_TIMER, TIMER, PAGE, PAGE_TYPE, EDITOR, TEST]],
    ["src/cli", [LANGUAGE, NODE_MODULE, NODE_GLOBAL, NODE_TYPE, NODE_TIMER, TIMER], [PAGE, PAGE_TYPE, EDITOR, TEST]],
    ["src/vscode", [LANGUAGE, TIMER, EDITOR], [NODE_MODULE, NODE_GLOBAL, NODE_TYPE, NODE_TIMER, PAGE, PAGE_TYPE, TEST]],
    [
      "src/vscode/report/webview",
      [LANGUAGE, TIMER, PAGE, PAGE_TYPE],
      [NODE_MODULE, NODE_GLOBAL, NODE_TYPE, EDITOR, TEST],
    ],
  ])("%s know what it may, and nothing else", (part, known, unknown) => {
    expect(refused(part, [...known, ...unknown])).toEqual(unknown);
  });
});
