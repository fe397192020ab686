const FIRST = /^[\s([]*([A-Za-z]+|\S)/;

/**
 * The first word of a text in lower case, behind brackets; a mark or a digit where one stands first. What a line is by the
 * build of the piece is mostly told by how it begins: whoever has the word in no list need not ask further.
 */
export function firstWord(text: string): string {
  return FIRST.exec(text)?.[1]?.toLowerCase() ?? "";
}
