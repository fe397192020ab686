import type { ExplainedSentence } from "../../review/index.js";
import type { ReviewedFile } from "../reporter.js";
import type { Paint } from "./paint.js";
import { printable, wrap } from "./text-width.js";

const INDENT = "    ";
/** A sentence is shown by its beginning. */
const MOST_LINES = 2;

/** What each sentence of a file rests on, as lines. */
export function explanationLines({ sentences = [] }: ReviewedFile, width: number, paint: Paint): string[] {
  const room = width - INDENT.length;
  return sentences.flatMap((sentence, index) => {
    const words = wrap(printable(sentence.text), room - 2);
    const shown = words.slice(0, MOST_LINES);
    if (words.length > MOST_LINES) shown.push(`${shown.pop()?.slice(0, room - 3) ?? ""}…`);
    const isNewLine = sentence.line !== sentences[index - 1]?.line;
    return [
      ...(isNewLine ? [paint("faint", `  line ${sentence.line}`)] : []),
      ...shown.map((line) => INDENT + line),
      ...wrap(restOf(sentence), room - 2).map(
        (line, i) => INDENT + paint(roleOf(sentence), (i === 0 ? "↳ " : "  ") + line),
      ),
    ];
  });
}

function roleOf({ rest }: ExplainedSentence): "information" | "faint" | "good" {
  if (rest === "nothing") return "information";
  return rest === "exempt" ? "faint" : "good";
}

/** Such as "rests on Ana Lee: said in this sentence". */
export function restOf({ rest, why, speaker }: Pick<ExplainedSentence, "rest" | "why" | "speaker">): string {
  const reason = why === "" ? "" : `: ${why}`;
  if (rest === "nothing") return "rests on nobody";
  if (rest === "exempt") return `needs no source${reason}`;
  if (speaker !== "") return `rests on ${printable(speaker)}${reason}`;
  return `${WITHOUT_SPEAKER[rest]}${reason}`;
}

const WITHOUT_SPEAKER = {
  attribution: "rests on a source without a name",
  carried: "rests on the source before",
  citation: "rests on a citation",
  quoted: "is quoted",
};
