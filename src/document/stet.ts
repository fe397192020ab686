const STET = /^([\w/*-]+(?:\s*,\s*[\w/*-]+)*)\s*(?::\s*([\s\S]*))?$/;

/** What a stet says: rules or families, and why they are let stand. */
export interface StetWords {
  readonly rules: readonly string[];
  /** Empty where none is given. */
  readonly reason: string;
}

/** Reads "RULE[, RULE]: reason"; null where it is something else. */
export function readStet(words: string): StetWords | null {
  const match = STET.exec(words);
  if (match === null) return null;
  const [, rules = "", reason = ""] = match;
  return { rules: rules.split(/\s*,\s*/), reason: reason.trim() };
}
