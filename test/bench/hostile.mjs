/** Texts nobody writes, which show whether the time of a review grows with the text or with its square. */
const UNITS = {
  "curly quotation marks": "“",
  "straight quotation marks": '"',
  "quotations never closed": "“No, Lee said.\n\n",
  "one sentence": "the mayor said that ",
  "nested lists and quotes": "> - a\n",
  "deeper and deeper": "> ",
  capitals: "ABC ",
  names: "Ana Lee, Bo Cole, ",
  commas: "a, ",
  brackets: "[a ",
  asterisks: "*a ",
  backticks: "`a ",
};

export const HOSTILE = Object.keys(UNITS);

/** `length` UTF-16 units of the named text. */
export function hostileText(name, length) {
  const unit = UNITS[name];
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
