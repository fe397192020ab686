import { mkdirSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decode, LARGEST, readDraftFile } from "../../src/cli/read-draft.js";
import { folderWith } from "./folder.js";

const bytes = (...values: number[]) => Uint8Array.from(values);

describe("decode", () => {
  it("keeps a byte order mark, carriage returns and everything else", () => {
    expect(decode(Buffer.from("\uFEFFIt\r\nfell 😀."))).toBe("\uFEFFIt\r\nfell 😀.");
    expect(decode(bytes())).toBe("");
  });

  it.each([
    ["zero bytes", bytes(0x89, 0x50, 0, 1), "It is not text: it has zero bytes in it."],
    ["UTF-16", bytes(0xff, 0xfe, 0x41, 0), "It is UTF-16. Save it as UTF-8."],
    ["big-endian UTF-16", bytes(0xfe, 0xff, 0, 0x41), "It is UTF-16. Save it as UTF-8."],
    ["a Latin-1 letter", bytes(0x41, 0x0a, 0x0a, 0xe9, 0x0a), "It is not valid UTF-8 (line 3). Save it as UTF-8."],
    ["a cut-off character", bytes(0x41, 0xf0, 0x9f), "It is not valid UTF-8 (line 1). Save it as UTF-8."],
  ])("refuses %s", (_name, input, reason) => {
    expect(() => decode(input)).toThrow(reason);
  });
});

describe("readDraftFile", () => {
  it("reads a file", async () => {
    expect(await readDraftFile(join(folderWith({ "a.md": "Text." }), "a.md"))).toBe("Text.");
  });

  it("refuses a file over the limit without reading it", async () => {
    const file = join(folderWith({ "a.md": "Text." }), "a.md");
    truncateSync(file, LARGEST + 1);
    const megabytes = LARGEST / 1024 / 1024;
    const reason = `It is too large: ${megabytes + 1} MB. Drafts of up to ${megabytes} MB are reviewed.`;
    await expect(readDraftFile(file)).rejects.toThrow(reason);
  });

  it("refuses a folder", async () => {
    const folder = folderWith({});
    mkdirSync(join(folder, "a.md"));
    await expect(readDraftFile(join(folder, "a.md"))).rejects.toThrow("It is not a file.");
  });
});
