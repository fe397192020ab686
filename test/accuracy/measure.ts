import type { Sample } from "../tools/confidence/samples.js";

export interface Share {
  readonly findings: number;
  readonly right: number;
}

/** By rule, and by family under its own name: what is shown at the usual strictness, and how much of it was marked. */
export function measure(samples: readonly Sample[]): ReadonlyMap<string, Share> {
  const shares = new Map<string, Share>();
  for (const { rule, right, shown } of samples) {
    if (!shown) continue;
    for (const name of [rule.slice(0, rule.indexOf("/")), rule]) {
      const share = shares.get(name) ?? { findings: 0, right: 0 };
      shares.set(name, { findings: share.findings + 1, right: share.right + Number(right) });
    }
  }
  return new Map([...shares].sort(([a], [b]) => a.localeCompare(b)));
}
