/** How the parser of arguments puts what is wrong with them, and how we do. */
const SENTENCES: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  [
    /^option '(.+?)' argument '(.*)' is invalid\. ?(?:Allowed choices are (.+)\.|(.*))$/s,
    (flags = "", value = "", choices = "", rest = "") =>
      `${quoted(value)} is no value of ${longOf(flags)}. ${choices === "" ? rest : useOf(choices)}`,
  ],
  [
    /^command-argument value '(.*)' is invalid for argument '(.+)'\. Allowed choices are (.+)\.$/s,
    (value = "", name = "", choices = "") => `${quoted(value)} is no ${name}. ${useOf(choices)}`,
  ],
  [
    /^unknown option '(.*?)'(?:\n\(Did you mean (?:one of )?(.+)\?\))?$/s,
    (name, meant) => unknown("option", name, meant),
  ],
  [
    /^unknown command '(.*?)'(?:\n\(Did you mean (?:one of )?(.+)\?\))?$/s,
    (name, meant) => unknown("command", name, meant),
  ],
  [/^option '(.+)' argument missing$/, (flags = "") => `${longOf(flags)} is given no value.`],
  [/^missing required argument '(.+)'$/, (name = "") => `The ${name} is missing.`],
  [
    /^too many arguments for '(.+)'\. Expected (\d+) arguments? but got \d+\.$/,
    (name = "", most = "") => `More is named than “blue-pencil ${name}” takes: ${most === "0" ? "nothing" : most}.`,
  ],
];

/** One plain sentence for what the parser of arguments says: "error: unknown option '--foo'". */
export function plainMisuse(said: string): string {
  const text = said.replace(/^error: /, "").trim();
  for (const [pattern, sentence] of SENTENCES) {
    const found = pattern.exec(text);
    if (found !== null) return `${sentence(...found.slice(1)).trim()}`;
  }
  return text;
}

function unknown(what: string, name = "", meant?: string): string {
  const guess = meant === undefined ? "" : ` Did you mean ${meant.split(", ").map(quoted).join(" or ")}?`;
  return `There is no ${what} ${quoted(name)}.${guess}`;
}

function useOf(choices: string): string {
  const all = choices.split(", ");
  return `Use ${all.slice(0, -1).join(", ")} or ${all.at(-1)}.`;
}

/** "--format" of "-f, --format <format>" */
function longOf(flags: string): string {
  return /--[a-z-]+/.exec(flags)?.[0] ?? flags;
}

function quoted(words: string): string {
  return `“${words}”`;
}
