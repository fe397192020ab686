import { PROFILES, type Profile, type Rule, type Severity } from "../../../src/rules/index.js";

/** What each severity means to a writer, the loudest first. */
const MEANINGS: readonly (readonly [Severity, string])[] = [
  ["error", "Must not be published"],
  ["warning", "A good editor would ask"],
  ["information", "Worth a look"],
  ["hint", "A matter of taste"],
];

/** The page of one profile: what is on in it, how much it matters, and why. */
export function profilePage(profile: Profile, rules: readonly Rule[]): string {
  const parts = [
    `# ${profile.title}`,
    profile.description,
    `A draft chooses it with \`blue-pencil: ${profile.name}\` in its front matter, a team with \`profile: ${profile.name}\` in its [house style](../house-style.md), you with the setting \`bluePencil.profile\`. ${others(profile)}`,
    ...MEANINGS.flatMap(([severity, meaning]) => section(severity, meaning, profile, rules)),
    ...offSection(profile, rules),
  ];
  return `${parts.join("\n\n")}\n`;
}

function others(profile: Profile): string {
  const links = PROFILES.filter(({ name }) => name !== profile.name).map(({ name, title }) => `[${title}](${name}.md)`);
  return `The other profiles are ${links.slice(0, -1).join(", ")} and ${links.at(-1)}.`;
}

function section(severity: Severity, meaning: string, { name }: Profile, rules: readonly Rule[]): string[] {
  const own = rules.filter((rule) => rule.severity[name] === severity);
  if (own.length === 0) return [];
  const rows = own.map((rule) => `| ${linkTo(rule)} | ${rule.description} | ${rule.rationale} |`);
  return [`## ${meaning} (${severity})`, ["| rule | marks | why |", "|---|---|---|", ...rows].join("\n")];
}

function offSection({ name }: Profile, rules: readonly Rule[]): string[] {
  const off = rules.filter((rule) => rule.severity[name] === "off");
  if (off.length === 0) return [];
  return ["## Off", `Turn them on one by one, or by family: ${off.map(linkTo).join(", ")}.`];
}

function linkTo({ id }: Rule): string {
  return `[${id}](../rules/${id}.md)`;
}
