import { hear } from "../../../src/rules/loaded/find/hearing.js";
import { read } from "../pipeline.js";

/** The loaded words of a Markdown text. */
export function heard(text: string): string[] {
  return read(text).flatMap((passage) =>
    hear(passage).map(({ first, last }) =>
      passage.prose.text.slice(passage.tokens.start(first), passage.tokens.end(last - 1)),
    ),
  );
}
