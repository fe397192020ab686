import type { ProfileName, Severity } from "./types.js";

/** A kind of writing. Each rule says for itself how much it matters in each. */
export interface Profile {
  readonly name: ProfileName;
  readonly title: string;
  /** One sentence for the settings page. */
  readonly description: string;
}

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
    name: "report",
    title: "Report",
    description: "Reports, papers and documentation: figures and findings need their source.",
  },
  {
    name: "opinion",
    title: "Opinion",
    description: "Columns and essays: the writer may judge, but facts and unnamed sources are still queried.",
  },
];

/** In force where neither the draft, nor the workspace, nor the settings choose. */
export const DEFAULT_PROFILE: ProfileName = "news";

/** One severity for every profile, but for those named in `except`. */
export function severityOf(
  severity: Severity,
  except: Partial<Record<ProfileName, Severity>> = {},
): Record<ProfileName, Severity> {
  return { news: severity, encyclopedia: severity, report: severity, opinion: severity, ...except };
}
