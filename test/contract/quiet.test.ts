import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { withoutComments } from "./imports.js";

const SOURCE = join(import.meta.dirname, "../../src");
const NETWORK =
  /\b(?:fetch|importScripts)\(|\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b|["'](?:node:)?(?:https?|http2|tls|dgram|dns)["']|["']openai["']|\b(?:createConnection|createServer|connect)\b[^;\n]*["'](?:node:)?net["']/;
/** The one file that opens connections, and where it is loaded: for a second reader at an address. */
const CONNECTS = join("cli", "second-reader", "client", "main.ts");
const LOADS = join("cli", "second-reader", "start.ts");
const LOG_SHOWN = /\b(?:log|channel|output)\.show\(/i;

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

/** The files in which a pattern stands outside comments. */
function filesWith(pattern: RegExp): string[] {
  return files.filter((file) => pattern.test(withoutComments(readFileSync(join(SOURCE, file), "utf8"))));
}

it("nothing leaves the machine: no source file reaches for the network, but for a second reader that was asked for", () => {
  expect(files.length).toBeGreaterThan(200);
  expect(filesWith(NETWORK)).toEqual([CONNECTS]);
  expect(filesWith(/second-reader\/client\/|["']\.\/client\/|["']second-reader\.js["']/)).toEqual([LOADS]);
  expect(filesWith(/\breaderAt\(/).sort()).toEqual([join("cli", "second-reader", "open.ts"), LOADS]);
});

it.each([
  'fetch("/words")',
  'import { get } from "node:https";',
  'import { connect } from "node:net";',
  'import OpenAI from "openai";',
  "new WebSocket(address)",
])("would see %s", (code) => {
  expect(NETWORK.test(code)).toBe(true);
});

it("the log is shown where the writer asks for it, and nowhere else", () => {
  expect(filesWith(LOG_SHOWN)).toEqual([join("vscode", "commands.ts")]);
});
