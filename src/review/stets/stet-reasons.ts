import type { Directive } from "../../document/index.js";
import { findPlaceholders, placeholder } from "../../rules/index.js";
import type { PlacedFinding } from "../place/place-passage.js";
import type { Plan } from "../session/settings.js";
import type { DraftFix } from "../types.js";
import { STET_WITHOUT_REASON } from "./stets.js";

const CLOSING = /\s*:?\s*(-->|\*\/\}|["']|)$/;

/** Whether a stet says why; a placeholder is no reason. */
function hasReason({ reason }: Directive): boolean {
  return reason !== "" && findPlaceholders(reason).length === 0;
}

/** Findings of draft/stet-without-reason, in draft offsets. None where that rule is not in the plan. */
export function reportUnreasoned(text: string, stets: readonly Directive[], plan: Plan): PlacedFinding[] {
  const active = plan.byId.get(STET_WITHOUT_REASON);
  if (active === undefined) return [];
  return stets
    .filter((stet) => stet.kind === "stet" && !hasReason(stet))
    .map((stet) => ({
      rule: STET_WITHOUT_REASON,
      severity: active.severity,
      confidence: 1,
      isOutdone: false,
      message: "This stet does not say why. Add the reason, so that nobody has to ask again.",
      start: stet.start,
      end: stet.end,
      fixes: stet.reason === "" ? askForReason(text, stet) : [],
    }));
}

/** Puts a placeholder where the reason goes, which the editor makes a tab stop. */
function askForReason(text: string, { start, end }: Directive): DraftFix[] {
  const written = text.slice(start, end);
  const match = CLOSING.exec(written);
  if (match === null) return [];
  const [, closing = ""] = match;
  // A bare value in front matter cannot hold a colon.
  if (closing === "") return [];
  const words = `: ${placeholder("reason")}${closing.length > 1 ? ` ${closing}` : closing}`;
  return [{ title: "Say why", safe: false, edits: [{ start: start + match.index, end, text: words }] }];
}
