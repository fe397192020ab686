import { PLACEHOLDER_STYLES } from "../../review/index.js";
import { PROFILE_CHOICES, PROFILES } from "../../rules/index.js";

/** Something that a new house style decides. */
export interface Question {
  readonly asks: string;
  /** What it can be, the usual first, each with what it means. */
  readonly answers: readonly { readonly value: string; readonly means: string }[];
}

const STYLES: Readonly<Record<string, string>> = {
  sentence: "In the sentence.",
  footnote: "In a footnote.",
  link: "In a link over the words.",
};

export const KIND: Question = {
  asks: "What do you write here?",
  answers: PROFILE_CHOICES.map((value) => ({
    value,
    means: PROFILES.find(({ name }) => name === value)?.description ?? "Each draft shows by its text what it is.",
  })),
};

export const PLACEHOLDERS: Question = {
  asks: "Where do fixes ask for a source that is missing?",
  answers: PLACEHOLDER_STYLES.map((value) => ({ value, means: STYLES[value] ?? value })),
};

export const HELD_BACK: Question = {
  asks: "Beside placeholders, what holds a draft back from being published?",
  answers: [
    { value: "error", means: "Only what is an error." },
    { value: "warning", means: "Every warning as well." },
  ],
};

/** The text of a new house style. `kind`, `placeholders` and `heldBack` are answers to the questions of these names. */
export function newHouseStyle(kind: string, placeholders: string, heldBack: string): string {
  return `# House style: what counts for every draft in this folder and below it.

# The kind of writing: ${PROFILE_CHOICES.join(", ")}.
profile: ${kind}

# Where fixes ask for a source: ${PLACEHOLDER_STYLES.join(", ")}.
placeholders:
  style: ${placeholders}

# The least serious finding that holds a draft back: ${HELD_BACK.answers.map(({ value }) => value).join(", ")}.
ready:
  severity: ${heldBack}

# Wordings that you do not want, with what to write instead. Take the # away to use it.
# words:
#   - flag: e-mail
#     use: email
#     why: One spelling everywhere.

# Wordings that you let stand.
# allow:
#   words: [iconic]

# People and organisations that your readers know.
# sources:
#   - name: Ana Lee
#     title: mayor
`;
}
