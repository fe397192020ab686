import { PROFILES, type Rule, STANDARDS } from "../../../src/rules/index.js";

/** What each family is about, in the order of the index. */
const FAMILIES: readonly (readonly [prefix: string, title: string, about: string])[] = [
  ["attribution/", "Who says so?", "Claims that nobody is on record for, and sources that are not good enough."],
  ["loaded/", "Loaded words", "Wording that takes a side."],
  ["draft/", "The draft itself", "Things that should not be there when it is published."],
  ["style/", "Style", "Checks of the write-good package; off until a profile or a setting turns them on."],
  ["house/", "House style", "The words of your own house style, from `.bluepencil.yml`."],
];

/** The page of one rule, as Markdown. */
export function rulePage(rule: Rule): string {
  const parts = [
    `# ${rule.id}`,
    rule.description,
    rule.rationale,
    standards(rule),
    "## How much it matters",
    severities(rule),
    ...options(rule),
    ...examples(rule),
    "## Turning it off",
    `For one paragraph, put \`<!-- stet ${rule.id}: your reason -->\` above it. For good, set \`"${rule.id}": "off"\` in the setting \`bluePencil.rules\`.`,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** The list of all rules, as Markdown. */
export function indexPage(rules: readonly Rule[]): string {
  const families = FAMILIES.map(([prefix, title, about]) => {
    const rows = rules.filter((rule) => rule.id.startsWith(prefix)).map(indexRow);
    if (rows.length === 0) return "";
    return [`## ${title}`, about, ["| rule | marks | news | opinion |", "|---|---|---|---|", ...rows].join("\n")].join(
      "\n\n",
    );
  });
  const parts = ["# Rules", "Each rule has a page with its reason, its settings and examples.", ...families];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function indexRow(rule: Rule): string {
  return `| [${rule.id}](${rule.id}.md) | ${rule.description} | ${rule.severity.news} | ${rule.severity.opinion} |`;
}

function standards(rule: Rule): string {
  if (rule.standards.length === 0) return "";
  const titles = rule.standards.map((key) => {
    const standard = STANDARDS[key];
    if (standard === undefined) throw new Error(`${rule.id} names a standard that is not listed: ${key}`);
    return `*${standard.title}* (${standard.publisher})`;
  });
  return `Rests on ${titles.join(", ")}.`;
}

function severities(rule: Rule): string {
  const rows = PROFILES.map((profile) => `| ${profile.title} | ${rule.severity[profile.name]} |`);
  return ["| profile | severity |", "|---|---|", ...rows].join("\n");
}

function options(rule: Rule): string[] {
  const entries = Object.entries(rule.options);
  if (entries.length === 0) return [];
  const rows = entries.map(
    ([name, option]) => `| \`${name}\` | ${option.description} | \`${JSON.stringify(option.default)}\` |`,
  );
  return ["## Options", ["| option | what it does | unless set |", "|---|---|---|", ...rows].join("\n")];
}

function examples(rule: Rule): string[] {
  const { flag, pass } = rule.examples;
  if (flag.length === 0 && pass.length === 0) return [];
  const flagged = flag.map((example) => `${quote(example.text)}\n\nMarked: ${example.marked.map(code).join(", ")}`);
  return ["## Marked", ...flagged, "## Left alone", ...pass.map(quote)];
}

/** Fenced, so that an example's own Markdown is shown and not read. */
function quote(text: string): string {
  const fence = text.includes("```") ? "~~~" : "```";
  return `${fence}md\n${text}\n${fence}`;
}

function code(text: string): string {
  return `\`${text.replace(/\s*\n\s*/gu, " ")}\``;
}
