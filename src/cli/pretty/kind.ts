import type { KindOfPiece } from "../../review/index.js";
import type { Paint } from "./paint.js";
import { wrap } from "./text-width.js";

const IN_FRONT_MATTER = "“blue-pencil: news” in its front matter";

/** "Read as documentation: it tells the reader what to do." Of a kind that is left alone, how to have it read. */
export function kindLine(kind: KindOfPiece): string {
  if (kind.leftAlone)
    return `${whatIsLeft(kind)} To have it read, choose a profile: --profile news, or ${IN_FRONT_MATTER}.`;
  return `Read as ${withSigns(kind)}.`;
}

/** Of a draft that is left alone, in a command that takes no profile: what it is, and how to have it read. */
export function leftAloneLines(kind: KindOfPiece, width: number, paint: Paint): string[] {
  const text = `${whatIsLeft(kind)} To have it read, choose a profile, such as ${IN_FRONT_MATTER}.`;
  return wrap(text, width - 2).map((line) => paint("faint", `  ${line}`));
}

/** "Left alone, as fiction or verse: people speak, and nobody is on record." */
function whatIsLeft(kind: KindOfPiece): string {
  return `Left alone, as ${withSigns(kind)}.`;
}

function withSigns({ name, signs }: KindOfPiece): string {
  return signs.length === 0 ? name : `${name}: ${signs.join("; ")}`;
}
