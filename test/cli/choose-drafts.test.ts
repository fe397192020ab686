import { expect, it } from "vitest";
import { folderWith } from "./folder.js";
import { run } from "./memory-terminal.js";

const FILES = { "a.md": "One.\n", "b c.md": "Two.\n", "[odd]*.md": "Three.\n", "sub/é.md": "Four.\n", "-": "Five.\n" };

async function reviewed(input: string | Uint8Array, args: readonly string[] = []): Promise<string[]> {
  const { out } = await run(["review", "--format", "ndjson", "--stdin", ...args], { folder: folderWith(FILES), input });
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line))
    .map(({ path, reason }) => (reason === undefined ? path : `${path}: ${reason}`));
}

it.each([
  ["a line each", "a.md\nb c.md\nsub/é.md\n", ["a.md", "b c.md", "sub/é.md"]],
  ["lines as Windows ends them, and empty ones", "a.md\r\n\r\nb c.md", ["a.md", "b c.md"]],
  ["with NULs between them", "b c.md\0a.md\0", ["a.md", "b c.md"]],
  ["folders", "sub\n", ["sub/é.md"]],
  ["a name with pattern signs", "[odd]*.md\n", ["[odd]*.md"]],
  ["a pattern, which is a name here", "*.md\n", ["*.md: There is no such file or folder."]],
  ["a file called “-”", "-\n", ["./-"]],
  ["none at all", "", []],
])("reads paths from standard input: %s", async (_name, input, expected) => {
  expect(await reviewed(input)).toEqual(expected);
});

it("adds the paths of standard input to those after the command", async () => {
  expect(await reviewed("a.md\n", ["sub"])).toEqual(["a.md", "sub/é.md"]);
});

it("takes an empty list for nothing to do", async () => {
  const outcome = await run(["review", "--stdin"], { folder: folderWith({}), input: "" });
  expect(outcome).toEqual({ status: 0, out: "No drafts were reviewed\n", err: "Standard input names no draft.\n" });
});

it.each(["ready", "sources", "placeholders", "stets"])("%s reads paths from standard input, too", async (command) => {
  const folder = folderWith(FILES);
  const { out } = await run([command, "--format", "json", "--stdin"], { folder, input: "b c.md\0a.md\0" });
  expect(JSON.parse(out).files.map(({ path }: { path: string }) => path)).toEqual(["a.md", "b c.md"]);
});

it("does not take standard input for a draft and for paths at once", async () => {
  const { status, err } = await run(["review", "--stdin", "-"], { folder: folderWith(FILES), input: "a.md\n" });
  expect({ status, err }).toEqual({
    status: 2,
    err: "blue-pencil: With --stdin, standard input holds paths, so it is no draft.\n",
  });
});
