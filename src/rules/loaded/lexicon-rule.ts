import type { Passage } from "../../attribution/index.js";
import { ABOUT_CLASSES, type AboutClass } from "../../lexicons/loaded/index.js";
import type { Question } from "../claims/fixes.js";
import { listOption } from "../options.js";
import type { Triggers } from "../triggers.js";
import type { Fix, FlagExample, ProfileName, Rule, Severity } from "../types.js";
import { hearFor } from "./find/hearing.js";
import { LOADED_TOKENS, type Match } from "./find/vocabulary.js";
import { askAfter, askBehindClause } from "./fixes/ask.js";
import { removal } from "./fixes/remove.js";
import { plainWords, replacements } from "./fixes/replace.js";

/** A rule that looks words up: what it says of itself; its words, reasons and standards are those of its class. */
export interface LexiconRule {
  /** Name of the rule and of its class. */
  readonly name: string;
  readonly description: string;
  readonly rationale: string;
  readonly severity: Readonly<Record<ProfileName, Severity>>;
  /** Whether the words may simply go. */
  readonly deletes: boolean;
  /** None where there is nothing to ask. */
  readonly asks?: Question;
  /** Whether it is asked of the whole clause, and so behind it: "Everyone knows the pier is old [SOURCE TK]". */
  readonly asksOfClause?: boolean;
  /** In place of the fixes that the entries' alternatives give. */
  readonly fixes?: (passage: Passage, match: Match) => Fix[];
  readonly flag: readonly FlagExample[];
  readonly pass: readonly string[];
}

/** One for the rules of all classes: they look their words up together. */
const LOADED_TRIGGERS: Triggers = { tokens: LOADED_TOKENS };

/** The rule for one class of loaded words. Throws if there is no such class. */
export function lexiconRule(own: LexiconRule): Rule {
  const loaded = ABOUT_CLASSES.find(({ rule }) => rule === own.name);
  if (loaded === undefined) throw new Error(`no class of loaded words is named ${own.name}`);
  return {
    id: `loaded/${own.name}`,
    description: own.description,
    rationale: own.rationale,
    standards: loaded.standards,
    severity: own.severity,
    options: { accept: { description: "Words that you let stand everywhere.", default: [] } },
    examples: { flag: own.flag, pass: own.pass },
    triggers: LOADED_TRIGGERS,
    check(passage, options, report, places) {
      const matches = hearFor(own.name, passage, places);
      if (matches.length === 0) return;
      const accepted = listOption(options, "accept");
      for (const match of matches) {
        if (accepted.has(match.entry.phrase)) continue;
        const start = passage.tokens.start(match.first) ?? 0;
        const end = passage.tokens.end(match.last - 1) ?? start;
        const words = passage.prose.text.slice(start, end);
        if (accepted.has(words.toLowerCase())) continue;
        const { form } = match.entry.line;
        const signs = [form, match.entry.phrase];
        const message = messageOf(loaded, passage, match, words);
        report({
          start,
          end,
          signs,
          message,
          fixes: () => fixesOf(own, passage, match),
        });
      }
    },
  };
}

/** "“Slammed” turns words into blows. Try “criticized”." A note that starts with "It" is a reason, others advise. */
function messageOf(loaded: AboutClass, passage: Passage, match: Match, words: string): string {
  const { note } = match.entry.line;
  const isReason = note.startsWith("It ");
  const reason = isReason ? note : loaded.reason;
  const [best] = plainWords(passage, match);
  const advice = best === undefined ? loaded.advice : `Try “${best}”.`;
  return `${aboutWords(words, reason)} ${note !== "" && !isReason ? note : advice}`;
}

/** A reason that starts with "It" is said of the words themselves. */
function aboutWords(words: string, reason: string): string {
  if (reason.startsWith("It ")) return `“${words}” ${reason.slice(3)}`;
  return `“${words}”: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
}

function fixesOf(own: LexiconRule, passage: Passage, match: Match): Fix[] {
  const fixes = own.fixes?.(passage, match) ?? replacements(passage, match);
  const removed = own.deletes ? removal(passage, match) : null;
  if (removed) fixes.push(removed);
  if (own.asks) fixes.push((own.asksOfClause ? askBehindClause : askAfter)(passage, match, own.asks));
  return fixes;
}
