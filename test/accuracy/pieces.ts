import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { readMarks } from "./marks.js";

/** The pieces that come with the project. */
export const SHIPPED = resolve("test/accuracy/marked");

/** Every piece of a folder as a line of JSON: marked Markdown (*.md), and sets of one piece a line (*.jsonl). */
export function piecesIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const text = () => readFileSync(join(folder, file), "utf8");
      if (file.endsWith(".md")) return [JSON.stringify(readMarks(basename(file, ".md"), text()))];
      return file.endsWith(".jsonl") ? text().split("\n").filter(Boolean) : [];
    });
}
