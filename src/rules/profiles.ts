import type { ProfileName, Severity } from "./types.js";

/** A kind of writing. Each rule says for itself how much it matters in each. */
export interface Profile {
  readonly name: ProfileName;
  readonly title: string;
  /** One sentence for the settings page. */
  readonly description: string;
}

/** What a draft, a team or a writer may choose: a profile, or that the text itself shows which. */
export type ProfileChoice = ProfileName | "auto";

export const PROFILES: readonly Profile[] = [
  {
    name: "news",
    title: "News",
    description: "News and analysis: every claim needs somebody on record for it.",
  },
  {
    name: "encyclopedia",
    title: "Encyclopedia",
    description: "Reference articles: every claim needs a citation, and praise counts as a claim.",
  },
  {
    name: "reference",
    title: "Reference",
    description:
      "Documentation, instructions, policy and papers: what they set out is their own, figures and unnamed sources are queried.",
  },
  {
    name: "opinion",
    title: "Opinion",
    description: "Columns and essays: the writer may judge, but facts and unnamed sources are still queried.",
  },
  {
    name: "personal",
    title: "Personal",
    description:
      "Posts, newsletters and memories: the writer is the witness, and only unnamed sources and accusations are queried.",
  },
];

/** In force where neither the draft, nor the workspace, nor the settings choose. */
export const DEFAULT_PROFILE: ProfileChoice = "auto";

/** Everything that may be chosen, as it is written. */
export const PROFILE_CHOICES: readonly ProfileChoice[] = ["auto", ...PROFILES.map(({ name }) => name)];

/** Names that a profile had before; drafts and settings may still use them. */
const OLD_NAMES: ReadonlyMap<string, ProfileName> = new Map([["report", "reference"]]);

/** Every name by which a profile may be chosen, those of before included. */
export const PROFILE_NAMES: readonly string[] = [...PROFILE_CHOICES, ...OLD_NAMES.keys()];

/** The choice that a name stands for; undefined where there is none. */
export function profileNamed(name: unknown): ProfileChoice | undefined {
  return PROFILE_CHOICES.find((choice) => choice === name) ?? OLD_NAMES.get(String(name));
}

/** One severity for every profile, but for those named in `except`. */
export function severityOf(
  severity: Severity,
  except: Partial<Record<ProfileName, Severity>> = {},
): Record<ProfileName, Severity> {
  return {
    news: severity,
    encyclopedia: severity,
    reference: severity,
    opinion: severity,
    personal: severity,
    ...except,
  };
}
