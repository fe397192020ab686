import type { Block } from "../../document/index.js";
import { type Language, whenAsked } from "../../language/index.js";
import { isTitle } from "../people/nouns.js";
import { isGivenName } from "../people/people.js";
import { speaksOf } from "./interview.js";
import { type Look, lookOf } from "./look.js";
import { type Part, type PartFinder, type Parts, question, words } from "./part.js";
import { initialsOf, isPersonName, NAME, personsIn } from "./person-names.js";
import type { SeenBlocks } from "./seen-blocks.js";
import { type Label, labelOf, nameIn, readLabel } from "./turn-labels.js";

/** A paragraph with a label, by its number. */
interface Labelled extends Label {
  readonly block: number;
}

/** Those who ask, by the word for them. */
const ASKERS = new Set(["q", "interviewer", "reporter", "moderator", "host", "question"]);
/**
 * Finds the turns of a talk set as "Ana Lee: …", "LEE: …", "MO: …" or with such a name in
 * bold. A label is a speaker only if it is the name of a person and the words after it are talk: "Note:", "Housing:"
 * and "London:" are none.
 */
export const TURNS: PartFinder = { concerns: (block) => labelOf(block) !== null, find: turnParts };

function turnParts(blocks: SeenBlocks, concerned: readonly number[], language: Language): Parts {
  const labelled = concerned.flatMap((block): Labelled[] => {
    const label = labelOf(blocks.at(block) as Block);
    return label === null ? [] : [{ ...label, block }];
  });
  if (labelled.length === 0) return new Map();
  const speakers = speakersOf(labelled, blocks, language);
  const turns = labelled.filter(({ label }) => speakers.has(label));
  const isDialogue = turns.length > 1 && speakers.size > 1;
  const parts = new Map<number, Part>();
  turns.forEach((turn, at) => {
    if (!isDialogue && !turn.isBold && !turn.isQuoted) return;
    const speaker = speakers.get(turn.label) ?? "";
    parts.set(turn.block, turnPart(turn, speaker, blocks));
    if (!isDialogue || turn.isQuoted) return;
    const end = turns[at + 1]?.block ?? -1;
    for (const [index, part] of goesOn(blocks, turn.block, end, speaker)) parts.set(index, part);
  });
  return parts;
}

/** For each label that is somebody's: whose. Who only asks is nobody, and has an empty name. */
function speakersOf(
  labelled: readonly Labelled[],
  blocks: SeenBlocks,
  language: Language,
): ReadonlyMap<string, string> {
  const groups = byLabel(labelled);
  const speakers = new Map<string, string>();
  for (const [label, turns] of groups) {
    if (label.startsWith("@")) {
      if (groups.size > 1) speakers.set(label, label);
      continue;
    }
    const name = turns[0]?.name ?? "";
    const isName = turns.some(({ saysI }) => saysI)
      ? isPersonName(name, language, true)
      : isPersonName(name, language) && turns.some(({ isTalk, isQuoted }) => isTalk || isQuoted);
    if (isName) speakers.set(label, name);
  }
  const unknown = labelled.some((turn) => turn.isTalk) ? [...groups].filter(([label]) => !speakers.has(label)) : [];
  const short = unknown.length > 0 ? shortNames(unknown, speakers, blocks, language) : new Map<string, string>();
  // One label that is used once may be anything.
  const isMany = new Set([...speakers.values(), ...short.values()]).size > 1;
  for (const [label, name] of short) {
    if (isMany || (groups.get(label)?.length ?? 0) > 1) speakers.set(label, name);
  }
  addLetters(groups, speakers);
  for (const [label, turns] of groups) {
    const asking = turns.filter(({ asks }) => asks).length;
    const isAsker = speakers.size > 0 && turns.length > 1 && asking * 2 > turns.length;
    if (!speakers.has(label) && (isAsker || (ASKERS.has(label.toLowerCase()) && speakers.size > 0)))
      speakers.set(label, "");
  }
  return speakers;
}

/** For each label of which it can be told, whose it is: a surname, a first name, initials. */
function shortNames(
  unknown: readonly (readonly [string, readonly Labelled[]])[],
  speakers: ReadonlyMap<string, string>,
  blocks: SeenBlocks,
  language: Language,
): ReadonlyMap<string, string> {
  const people = peopleNamed(blocks, speakers, language, false);
  const perhaps = peopleNamed(blocks, speakers, language, true);
  const explained = initialsExplained(blocks);
  const short = new Map<string, string>();
  for (const [label, turns] of unknown) {
    const named = turns.some(({ saysI }) => saysI) ? perhaps : people;
    const name = explained.get(label) ?? shortFor(label, named);
    if (name !== "") short.set(label, name);
  }
  return short;
}

/** "EK: I joined the band." opposite somebody with a name: whoever that is, the letters are all that is known of them. */
function addLetters(groups: ReadonlyMap<string, readonly Labelled[]>, speakers: Map<string, string>): void {
  if (speakers.size === 0) return;
  for (const [label, turns] of groups) {
    const isSomebody = /^\p{Lu}{2,3}$/u.test(label) && turns.length > 1 && turns.some(({ saysI }) => saysI);
    if (isSomebody && !speakers.has(label)) speakers.set(label, label);
  }
}

function byLabel(labelled: readonly Labelled[]): ReadonlyMap<string, readonly Labelled[]> {
  const groups = new Map<string, Labelled[]>();
  for (const turn of labelled) {
    const group = groups.get(turn.label);
    if (group) group.push(turn);
    else groups.set(turn.label, [turn]);
  }
  return groups;
}

/** The people named in full in labels and before the first of them. */
function peopleNamed(
  blocks: SeenBlocks,
  speakers: ReadonlyMap<string, string>,
  language: Language,
  isExpected: boolean,
): readonly string[] {
  const named = new Set(speakers.values());
  for (const block of blocks.slice(0, LONGEST_OPENING)) {
    if (readLabel(block.prose.text)[1] !== "") continue;
    for (const { name } of personsIn(block.prose.text, language, isExpected)) named.add(name);
  }
  return [...named];
}

const LONGEST_OPENING = 20;
const nameExplained = whenAsked(() => new RegExp(String.raw`(${NAME}) \((\p{Lu}{2,4})\)`, "gu"));

/** "Ana Lee" by "AL", where the piece says so: "Ana Lee (AL) and Tom Akers (TA) met in May." */
function initialsExplained(blocks: SeenBlocks): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { prose } of blocks.slice(0, LONGEST_OPENING)) {
    if (!prose.text.includes("(")) continue;
    for (const [, name = "", initials = ""] of prose.text.matchAll(nameExplained())) {
      const parts = name.split(" ");
      const own = parts.slice(Math.max(0, parts.length - initials.length)).join(" ");
      if (own.startsWith(initials.charAt(0))) names.set(initials, own);
    }
  }
  return names;
}

/** "MO", "Oduya" or "Mira" for Mira Oduya, if it can stand for nobody else named. */
function shortFor(label: string, people: readonly string[]): string {
  const short = nameIn(label);
  const isInitials = /^\p{Lu}{2,3}$/u.test(label);
  const fits = people.filter((name) => {
    const parts = name.split(" ");
    return (isInitials && initialsOf(name) === label) || parts[0] === short || parts.at(-1) === short;
  });
  const [only = ""] = fits;
  if (fits.length === 1) return only;
  if (fits.length === 0 && label.includes(" ") && isTitled(label) && /^\p{Lu}[\p{L}'’-]+$/u.test(short)) return short;
  return fits.length === 0 && isGivenName(short.toLowerCase()) ? short : "";
}

/** "He opens the shed.": the writer tells what is done between two turns. */
function isNarrative({ text, saysI, saysWe, saysYou }: Look): boolean {
  return /^(?:He|She|His|Her|They)\s/u.test(text) && !saysI && !saysWe && !saysYou;
}

/** "MAYOR OLSEN", "Dr Lind". */
function isTitled(label: string): boolean {
  return isTitle(
    label
      .split(/[ \u00a0]/u, 1)[0]
      ?.toLowerCase()
      .replace(/\.$/u, "") ?? "",
  );
}

/** "TAPPER: …": whoever that is, the turn before is over. */
function isOtherTurn(block: Block): boolean {
  const label = labelOf(block)?.label ?? "";
  return label !== "" && label === label.toUpperCase();
}

function turnPart(turn: Labelled, speaker: string, blocks: SeenBlocks): Part {
  const end = blocks.at(turn.block)?.prose.text.length ?? 0;
  if (speaker === "") return question(end);
  return {
    ...words("interview-turn", speaker, turn.start, end),
    nameStart: turn.at,
    nameEnd: turn.at + turn.label.length,
  };
}

/**
 * The paragraphs in which a turn goes on, up to the next label; after the last one, only while somebody says "I".
 */
function goesOn(blocks: SeenBlocks, from: number, to: number, speaker: string): Parts {
  const parts = new Map<number, Part>();
  const last = to < 0 ? blocks.length : to;
  for (let at = from + 1; at < last; at++) {
    const block = blocks.at(at);
    if (block?.kind !== "paragraph") break;
    const look = lookOf(block);
    if (isOtherTurn(block)) break;
    if (look.setApart !== "" || speaksOf(look, speaker) || (to < 0 && !look.saysI)) break;
    if (look.isBracketed) continue;
    if (isNarrative(look)) break;
    const end = look.text.length;
    parts.set(at, speaker === "" ? question(end) : words("interview-answer", speaker, 0, end));
  }
  return parts;
}
