import { checkSelector, DEFAULT_SETTINGS, review, selects } from "../review/index.js";
import { RULES, type Rule, STANDARDS } from "../rules/index.js";
import { lazyEnglish } from "./english.js";
import { painter } from "./pretty/paint.js";
import { ruleList, rulePage, SHOWN, type ShownExample } from "./pretty/rules.js";
import { CLEAN, MISUSE } from "./status.js";
import type { Terminal } from "./terminal.js";

/** What was asked for after `blue-pencil rules`, the rule aside. */
export interface RulesArguments {
  readonly format: "pretty" | "json";
}

/** `blue-pencil rules`: lists the rules, those of a family, or explains the one named. Returns the exit status. */
export async function runRules(
  id: string | undefined,
  { format }: RulesArguments,
  terminal: Terminal,
): Promise<number> {
  const { out, err } = terminal;
  const paint = painter(out.isColoured);
  const rule = RULES.find((candidate) => candidate.id === id);
  const chosen = RULES.filter((candidate) => id === undefined || selects(id, candidate.id));
  if (format === "json" && chosen.length > 0) await out.write(`${JSON.stringify(asJson(chosen), null, 2)}\n`);
  else if (rule !== undefined)
    await print(rulePage(rule, await examplesOf(rule, terminal), out.width, paint), terminal);
  else if (chosen.length > 0) await print(ruleList(chosen, out.width, paint), terminal);
  else for (const line of checkSelector(RULES, id ?? "")) await err.write(`blue-pencil: ${line}\n`);
  return chosen.length > 0 ? CLEAN : MISUSE;
}

/** The rules as plain data: what each asks, why, by whose standard, and how serious it is in each kind of writing. */
function asJson(rules: readonly Rule[]): object {
  return {
    version: 1,
    rules: rules.map(({ id, description, rationale, standards, severity, options }) => ({
      id,
      description,
      rationale,
      standards: standards.flatMap((key) => STANDARDS[key] ?? []),
      severity,
      options,
    })),
  };
}

function print(lines: readonly string[], { out }: Terminal): Promise<void> {
  return out.write(`${lines.map((line) => line.trimEnd()).join("\n")}\n`);
}

/** The rule's first examples, reviewed, so that the fixes shown are the fixes offered. */
async function examplesOf(rule: Rule, terminal: Terminal): Promise<ShownExample[]> {
  const texts = rule.examples.flag.slice(0, SHOWN).map((example) => example.text);
  if (texts.length === 0) return [];
  const language = await lazyEnglish(terminal)();
  const settings = { ...DEFAULT_SETTINGS, only: [rule.id] };
  return texts.map((text) => ({ text, findings: review(text, language, settings).findings }));
}
