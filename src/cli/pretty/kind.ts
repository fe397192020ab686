import type { KindOfPiece } from "../../review/index.js";

/** "Read as documentation: it tells the reader what to do." Of a kind that is left alone, how to have it read. */
export function kindLine({ name, signs, leftAlone }: KindOfPiece): string {
  const why = signs.length === 0 ? "" : `: ${signs.join("; ")}`;
  if (!leftAlone) return `Read as ${name}${why}.`;
  return `Left alone, as ${name}${why}. To have it read, choose a profile: --profile news, or “blue-pencil: news” in its front matter.`;
}
