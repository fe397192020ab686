import type { FoundAttribution } from "../read/found-passage.js";
import type { KnownSource } from "../types.js";
import type { LocalName } from "./cast.js";

/** How many sources a passage knows, and how high their count goes: bounds what an edit can reach. */
const MOST_KNOWN = 8;
const HIGHEST_COUNT = 9;

/** The sources a writer could name after a passage: those it names or quotes come first. */
export function afterKnown(
  before: readonly KnownSource[],
  names: readonly LocalName[],
  attributions: readonly FoundAttribution[],
): readonly KnownSource[] {
  const said = new Map<string, number>();
  for (const { speaker, sourceKind, basis } of attributions) {
    const counts = basis === "speech" || basis === "evidence";
    if (speaker !== "" && (sourceKind === "named" || sourceKind === "pronoun") && counts)
      said.set(speaker, (said.get(speaker) ?? 0) + 1);
  }
  const here = new Map<string, KnownSource>();
  for (const local of names) here.set(local.name, known(local, before, said));
  for (const name of said.keys()) {
    const met = here.get(name) ?? before.find((source) => source.name === name);
    here.set(name, known(met ?? { name, kind: "person", article: false }, before, said));
  }
  if (here.size === 0) return before;
  const rest = before.filter((source) => !here.has(source.name));
  return [...[...here.values()].reverse(), ...rest].slice(0, MOST_KNOWN);
}

function known(
  { name, kind, article }: Omit<KnownSource, "said">,
  before: readonly KnownSource[],
  said: ReadonlyMap<string, number>,
): KnownSource {
  const count = (before.find((source) => source.name === name)?.said ?? 0) + (said.get(name) ?? 0);
  return { name, kind, article, said: Math.min(count, HIGHEST_COUNT) };
}
