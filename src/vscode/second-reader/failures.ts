import { l10n } from "vscode";
import { PATIENCE, SilenceError } from "./lm-reader.js";

/** Why a model did not read a draft. */
type Failure = "silent" | "notAllowed" | "limit" | "gone" | "refused" | "offline" | "other";

/** The codes of the editor's own errors. */
const CODES: Readonly<Record<string, Failure>> = { NoPermissions: "notAllowed", Blocked: "limit", NotFound: "gone" };

/** What providers write, each in their own way. */
const MESSAGES: readonly (readonly [RegExp, Failure])[] = [
  [/quota|rate.?limit|too many requests|\b429\b|limit (?:was )?(?:reached|exceeded)/i, "limit"],
  [
    /ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ERR_(?:INTERNET|NETWORK|NAME)|fetch failed|failed to fetch|offline|network/i,
    "offline",
  ],
  [/refus|content.?filter|filtered|content policy/i, "refused"],
  [/not.?found|no longer available|\b404\b/i, "gone"],
];

/** The longest of a model's own words that are shown, in UTF-16 units. */
const MOST_WORDS = 160;

/** What went wrong in one plain sentence; `name` is the model's. */
export function failureText(error: unknown, name: string): string {
  return SENTENCES[kindOf(error)](name, error);
}

function kindOf(error: unknown): Failure {
  if (error instanceof SilenceError) return "silent";
  if (!(error instanceof Error)) return "other";
  const code = "code" in error && typeof error.code === "string" ? CODES[error.code] : undefined;
  return code ?? MESSAGES.find(([pattern]) => pattern.test(error.message))?.[1] ?? "other";
}

const SENTENCES: Readonly<Record<Failure, (name: string, error: unknown) => string>> = {
  silent: (name) =>
    l10n.t("{0} said nothing for {1} seconds, and was not waited for any longer.", name, PATIENCE / 1000),
  notAllowed: (name) =>
    l10n.t(
      "The editor does not let Blue Pencil use {0}; “Manage Language Model Access” in the editor changes that.",
      name,
    ),
  limit: (name) => l10n.t("{0} takes no more requests for now: a limit is reached, or it is blocked for you.", name),
  gone: (name) => l10n.t("{0} is no longer there; choose another model in the settings.", name),
  refused: (name) => l10n.t("{0} refused to read this draft.", name),
  offline: (name) => l10n.t("{0} cannot be reached; is the machine online, or the local model running?", name),
  other: (name, error) => l10n.t("{0} could not read the draft: {1}", name, firstWords(error)),
};

function firstWords(error: unknown): string {
  const [line = ""] = (error instanceof Error ? error.message : String(error)).trim().split("\n");
  return line.length > MOST_WORDS ? `${line.slice(0, MOST_WORDS)}…` : line;
}
