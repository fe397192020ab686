import { parseDraft } from "../document/index.js";
import { ownSettingsOf } from "../review/index.js";

/** Why a draft is not shown to a second reader. `{0}` stands for where it is said; translated by what they are. */
export const NOT_SENT_WORDS = {
  excluded: "House style leaves this draft out ({0}).",
  house: "House style keeps the second reader off ({0}).",
  off: "The draft asks not to be reviewed.",
  unreadable: "The front matter cannot be read, and may say that the draft is not to be sent.",
  draft: "The draft keeps the second reader off.",
  embargo: "The draft is under embargo.",
} as const;

/** One of the sentences above, and where it is said; empty where that is the draft itself. */
export interface NotSent {
  readonly words: keyof typeof NOT_SENT_WORDS;
  readonly where: string;
}

/** YAML's words for no. */
const OFF: ReadonlySet<string> = new Set(["off", "false", "no"]);
const KEYS = /^["']?(?:embargo|second-reader|blue-pencil)["']?[ \t]*[:=]/m;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A day has begun everywhere this long after it has begun in UTC, in milliseconds. */
const EVERYWHERE = 12 * 60 * 60 * 1000;

/** What is known of a draft besides its text. */
export interface AboutDraft {
  /** Where house style says that no second reader reads the drafts of this folder; empty where it does not. */
  readonly houseOff: string;
  /** Where house style leaves the draft out altogether; empty where it does not. */
  readonly excludedBy: string;
  readonly now: Date;
}

/** Why nothing of a draft may be sent to a second reader; null where it may. The one place that says so. */
export function whyNotSent(text: string, { houseOff, excludedBy, now }: AboutDraft): NotSent | null {
  if (excludedBy !== "") return { words: "excluded", where: excludedBy };
  if (houseOff !== "") return { words: "house", where: houseOff };
  if (ownSettingsOf(text).off) return said("off");
  const { frontMatter } = parseDraft(text);
  if (frontMatter === null) return null;
  const { values, error, start, end } = frontMatter;
  const isRead = error === "" && Object.keys(values).length > 0;
  if (!isRead && KEYS.test(text.slice(start, end))) return said("unreadable");
  if (OFF.has(values["second-reader"]?.trim().toLowerCase() ?? "")) return said("draft");
  return isUnderEmbargo(values["embargo"]?.trim() ?? "", now) ? said("embargo") : null;
}

function said(words: NotSent["words"]): NotSent {
  return { words, where: "" };
}

/** What cannot be read as a time is an embargo all the same, unless it says that there is none. */
function isUnderEmbargo(embargo: string, now: Date): boolean {
  if (embargo === "" || OFF.has(embargo.toLowerCase())) return false;
  const time = Date.parse(embargo.replace(/^(\d{4}-\d{2}-\d{2}) /, "$1T"));
  if (Number.isNaN(time)) return true;
  return now.getTime() < (DAY.test(embargo) ? time + EVERYWHERE : time);
}
