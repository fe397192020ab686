import { hear } from "../../../src/rules/loaded/find/hearing.js";
import { read } from "../pipeline.js";

/** The loaded words of a Markdown text. */
export function heard(text: string): string[] {
  return read(text).flatMap((passage) =>
    hear(passage).map(({ first, last }) =>
      passage.prose.text.slice(passage.tokens[first]?.start, passage.tokens[last - 1]?.end),
    ),
  );
}
