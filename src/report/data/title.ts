import type { ParsedDraft } from "../../document/index.js";

/** The title that a draft gives itself: in the front matter, else its first heading; else `path`. */
export function titleOf({ blocks, frontMatter }: ParsedDraft, path: string): string {
  const { title: given = "" } = frontMatter?.values ?? {};
  if (given.trim() !== "") return given.trim();
  const heading = blocks.find(({ kind, prose }) => kind === "heading" && prose.text.trim() !== "");
  return heading?.prose.text.trim() ?? path;
}
