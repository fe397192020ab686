import { join } from "node:path";
import { expect, it } from "vitest";
import { Rereader } from "../../../src/cli/cache/read-again.js";
import { folderWith } from "../folder.js";

const FILES: Readonly<Record<string, string>> = {
  "long.txt": "long ".repeat(1000),
  "short.txt": "short",
  "empty.txt": "",
  "huge.txt": "huge ".repeat(1_000_000),
};

it("reads each file whole and nothing of the one before, whatever their lengths", () => {
  const folder = folderWith(FILES);
  const rereader = new Rereader();
  for (const name of ["short.txt", "long.txt", "short.txt", "empty.txt", "huge.txt", "long.txt"]) {
    expect(rereader.read(join(folder, name)).toString("latin1") === FILES[name], name).toBe(true);
  }
});

it("throws the system's error, and reads on", () => {
  const folder = folderWith(FILES);
  const rereader = new Rereader();
  expect(() => rereader.read(join(folder, "none.txt"))).toThrow("ENOENT");
  expect(() => rereader.read(folder)).toThrow("EISDIR");
  expect(rereader.read(join(folder, "short.txt")).toString()).toBe("short");
});
