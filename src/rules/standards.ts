/** A published standard a rule rests on. Titles only; rules say in their own words what it asks. */
export interface Standard {
  readonly title: string;
  readonly publisher: string;
}

/** Keys are used in rules and lexicons. */
export const STANDARDS: Readonly<Record<string, Standard>> = {
  reuters: { title: "Reuters Handbook of Journalism", publisher: "Reuters" },
  ap: { title: "AP Stylebook and AP News Values and Principles", publisher: "Associated Press" },
  bbc: { title: "Editorial Guidelines", publisher: "BBC" },
  npr: { title: "NPR Ethics Handbook", publisher: "NPR" },
  guardian: { title: "Guardian and Observer style guide", publisher: "Guardian News & Media" },
  wikipedia: { title: "Manual of Style: Words to watch", publisher: "Wikipedia" },
  chicago: { title: "The Chicago Manual of Style", publisher: "University of Chicago Press" },
};
