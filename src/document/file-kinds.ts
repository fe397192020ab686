import type { Markup } from "./types.js";

/** A kind of file that is reviewed. */
export interface FileKind {
  /** As editors name its language. */
  readonly language: string;
  /** How its files' names end, in lower case, without the dot. */
  readonly endings: readonly string[];
  readonly markup: Markup;
  /** Whether its files are drafts wherever they lie. Of plain text that is true only of what is named or opened. */
  readonly isFoundInFolders: boolean;
}

/** All there are. */
export const FILE_KINDS: readonly FileKind[] = [
  { language: "markdown", endings: ["md", "markdown"], markup: "markdown", isFoundInFolders: true },
  { language: "mdx", endings: ["mdx"], markup: "markdown", isFoundInFolders: true },
  { language: "quarto", endings: ["qmd"], markup: "markdown", isFoundInFolders: true },
  { language: "rmd", endings: ["rmd"], markup: "markdown", isFoundInFolders: true },
  { language: "plaintext", endings: ["txt", "text"], markup: "plain", isFoundInFolders: false },
];

/** What is found in folders, for those who say so: ".md, .markdown, .mdx, .qmd, .rmd". */
export const FOUND_ENDINGS: readonly string[] = FILE_KINDS.filter((kind) => kind.isFoundInFolders).flatMap(
  ({ endings }) => endings,
);

/** The kind of a file by its path or name, "drafts/port.qmd"; undefined where its ending is not known. */
export function fileKindOf(path: string): FileKind | undefined {
  const ending = /\.([a-z]{1,10})$/i.exec(path)?.[1]?.toLowerCase();
  return ending === undefined ? undefined : FILE_KINDS.find(({ endings }) => endings.includes(ending));
}

/** How the words of a file are marked up; what has no known ending is taken for Markdown. */
export function markupOf(path: string): Markup {
  return fileKindOf(path)?.markup ?? "markdown";
}
