import type { ParsedDraft } from "../../document/index.js";
import type { Reading } from "../session/reading.js";

/** What is looked at of a reading to tell what a piece is. */
export type Part = Pick<Reading, "parsed" | "passages">;

/** Whether a language, as `lang` names it ("en", "en-GB", "English"), is English. */
export function isEnglish(language: string): boolean {
  return /^en(?![a-z])|^english$/i.test(language.trim());
}

/** Whether comments in the draft say which language follows them. */
export function namesLanguages({ directives }: ParsedDraft): boolean {
  return directives.some(({ kind }) => kind === "lang");
}

/** The part of a draft before the first comment that names a language. */
export function unnamedPart(reading: Part): Part {
  const first = reading.parsed.directives.find(({ kind }) => kind === "lang")?.start ?? Number.POSITIVE_INFINITY;
  return partOf(reading, (start) => start < first);
}

/** The stretches that comments say are English, and what stands before the first one where `andUnnamed`. */
export function englishPart(reading: Part, andUnnamed: boolean): Part {
  const named = reading.parsed.directives.filter(({ kind }) => kind === "lang");
  let next = 0;
  let isRead = andUnnamed;
  return partOf(reading, (start) => {
    for (let one = named[next]; one !== undefined && one.end <= start; one = named[++next]) {
      isRead = isEnglish(one.language ?? "");
    }
    return isRead;
  });
}

/** Those passages whose blocks begin where `holds`; asked in order. */
function partOf({ parsed, passages }: Part, holds: (start: number) => boolean): Part {
  const kept = parsed.blocks.map(({ start }) => holds(start));
  return {
    parsed: { ...parsed, blocks: parsed.blocks.filter((_, index) => kept[index]) },
    passages: passages.filter((_, index) => kept[index]),
  };
}
