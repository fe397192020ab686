import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import { folderWith } from "./folder.js";
import { run } from "./memory-terminal.js";

const SPANISH = `El puerto cerró el martes por la mañana. La alcaldesa dijo que las obras durarán dos meses y que los vecinos
podrán cruzar por el puente viejo. “No hay otra salida”, dijo Ana Lee, la directora del puerto.
`;
const STORY = "---\ncategory: Short story\n---\n\n“Go away,” said Ana Lee, the witch. She laughed.\n";
const NEWS = "“Go away,” said Ana Lee, the harbour master.\n";

const isValid = (name: string, value: unknown) =>
  new Ajv().compile(
    JSON.parse(readFileSync(new URL(`../../docs/${name}.schema.json`, import.meta.url), "utf8")) as object,
  )(value);

describe("a draft that is left alone for what it is", () => {
  it.each([
    ["not in English", SPANISH],
    ["fiction or verse", STORY],
  ])("is said to be left alone, and nobody is on record in it: %s", async (kind, text) => {
    const folder = folderWith({ "a.md": text });
    for (const command of ["sources", "ready", "review", "report -f markdown"]) {
      const { status, out } = await run([...command.split(" "), "a.md"], { folder });
      expect({ command, status, out }).toMatchObject({
        status: 0,
        out: expect.stringContaining(`Left alone, as ${kind}`),
      });
      expect(out).not.toContain("Nobody is on record");
      expect(out.replace(/Names.*/s, "")).not.toContain("Ana Lee");
    }
    for (const command of ["sources", "ready"]) {
      const { out } = await run([command, "-f", "json", "a.md"], { folder });
      expect(JSON.parse(out).files[0]).toMatchObject({ path: "a.md", leftAlone: kind });
      expect(isValid(command, JSON.parse(out))).toBe(true);
    }
  });

  it("is read where it asks to be", async () => {
    const folder = folderWith({ "a.md": STORY.replace("category", "blue-pencil: news\ncategory"), "b.md": NEWS });
    for (const path of ["a.md", "b.md"]) {
      const { out } = await run(["sources", path], { folder });
      expect(out).toContain("Ana Lee");
      expect(out).not.toContain("Left alone");
    }
  });
});
