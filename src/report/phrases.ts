import type { FactBasis, ReportSpeaker } from "./types.js";
import type { Wording } from "./wording.js";

/** How a source is called: its name, or that there is none. */
export function speakerName({ name, kind }: Pick<ReportSpeaker, "name" | "kind">, wording: Wording): string {
  if (name !== "") return name;
  return kind === "citation" ? wording.say("citation") : wording.say("nobodyNamed");
}

/** What kind of source it is; empty for one whose name says it. */
export function speakerKind({ name, kind }: Pick<ReportSpeaker, "name" | "kind">, wording: Wording): string {
  return name === "" || kind === "named" || kind === "none" ? "" : wording.say(kind);
}

/** What a fact rests on, in words. */
export function basisText({ kind, name }: FactBasis, wording: Wording): string {
  switch (kind) {
    case "source":
      return name === "" ? wording.say("nobodyNamed") : name;
    case "unnamed":
      return name === "" ? wording.say("nobodyNamed") : wording.say("unnamedSource", name);
    case "citation":
      return name === "" ? wording.say("citation") : wording.say("cited", name);
    case "carried":
      return wording.say("sentenceBefore");
    case "exempt":
      return wording.say("needsNone");
    case "nothing":
      return wording.say("restsOnNothing");
  }
}
