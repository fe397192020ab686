import { Position } from "./ranges.js";

interface Change {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** An open document. `edit` changes it and gives the changes as the event would bring them. */
export class FakeDocument {
  isClosed = false;
  isUntitled = false;
  languageId = "markdown";
  readonly uri: { readonly scheme: string; readonly path: string; toString(): string };

  constructor(
    private text: string,
    path = "/drafts/port.md",
  ) {
    this.uri = { scheme: "file", path, toString: () => `file:${path}` };
  }

  getText(): string {
    return this.text;
  }

  /** Replaces the only occurrence of `before`. */
  edit(before: string, after: string): Change[] {
    const rangeOffset = this.text.indexOf(before);
    if (rangeOffset < 0 || this.text.includes(before, rangeOffset + 1)) throw new Error(`not there once: ${before}`);
    this.text = this.text.replace(before, () => after);
    return [{ rangeOffset, rangeLength: before.length, text: after }];
  }

  positionAt(offset: number): Position {
    const before = this.text.slice(0, offset).split("\n");
    return new Position(before.length - 1, before.at(-1)?.length ?? 0);
  }
}
