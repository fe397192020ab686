import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { withoutComments } from "./imports.js";

const SOURCE = join(import.meta.dirname, "../../src");
const NETWORK =
  /\b(?:fetch|importScripts)\(|\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b|["'](?:node:)?(?:https?|http2|net|tls|dgram|dns)["']/;
const LOG_SHOWN = /\b(?:log|channel|output)\.show\(/i;

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

/** The files in which a pattern stands outside comments. */
function filesWith(pattern: RegExp): string[] {
  return files.filter((file) => pattern.test(withoutComments(readFileSync(join(SOURCE, file), "utf8"))));
}

it("nothing leaves the machine: no source file reaches for the network", () => {
  expect(files.length).toBeGreaterThan(200);
  expect(filesWith(NETWORK)).toEqual([]);
});

it.each(['fetch("/words")', 'import { get } from "node:https";', "new WebSocket(address)"])("would see %s", (code) => {
  expect(NETWORK.test(code)).toBe(true);
});

it("the log is shown where the writer asks for it, and nowhere else", () => {
  expect(filesWith(LOG_SHOWN)).toEqual([join("vscode", "commands.ts")]);
});
