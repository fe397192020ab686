import type { ErrorCode, YAMLError } from "yaml";

/** YAML's own complaints, in words for people who write. */
const PLAIN: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: "“*” starts a reference in YAML. Put the text in quotation marks.",
  BAD_DQ_ESCAPE: "This backslash does not stand for anything. Use single quotation marks, or write it twice.",
  BAD_INDENT: "This line is not as far from the left as it should be, or a bracket is not closed.",
  BAD_SCALAR_START: "Text cannot start with this sign. Put it in quotation marks.",
  BLOCK_AS_IMPLICIT_KEY: "There are two colons on this line. Put the text in quotation marks.",
  BLOCK_IN_FLOW: "A list with dashes cannot stand inside brackets.",
  DUPLICATE_KEY: "This key is here twice. Only one of them can count.",
  KEY_OVER_1024_CHARS: "This key is too long. Is a quotation mark missing?",
  MISSING_CHAR: "Something is missing here: a quotation mark, a bracket, a colon or a line break.",
  MULTILINE_IMPLICIT_KEY: "A colon is missing after this key.",
  MULTIPLE_DOCS: "There is a second part after “---”. A house style has one.",
  TAB_AS_INDENT: "This line starts with a tab. Use spaces.",
  UNEXPECTED_TOKEN: "This does not fit here. Are the lines that belong together equally far from the left?",
};

export function plainMessage({ code, message }: YAMLError): string {
  return PLAIN[code] ?? `This is not YAML (${message}).`;
}
