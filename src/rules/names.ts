/** Where the words of its id are not what people call it. */
const NAMES: Readonly<Record<string, string>> = {
  "attribution/agentless": "Nobody as a source",
  "attribution/orphan-quote": "Quotation without a speaker",
  "house/word": "House style",
  "style/cliche": "Cliché",
  "style/e-prime": "E-Prime",
  "style/starts-with-so": "“So” at the start",
  "style/there-is": "“There is”",
};

/** What a rule is called in lists: "Vague source" for `attribution/vague-source`. */
export function ruleName(id: string): string {
  const own = NAMES[id];
  if (own !== undefined) return own;
  const words = id.slice(id.indexOf("/") + 1).replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
