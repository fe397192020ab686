import type { Attribution, Passage } from "../../attribution/index.js";
import type { Span } from "../../document/index.js";
import { sentenceIndexAt } from "../../language/index.js";
import { ask, withNames } from "../claims/fixes.js";
import { type SourceHere, sourcesOfKind } from "../claims/sources.js";
import { placeholder } from "../placeholders.js";
import { severityOf } from "../profiles.js";
import type { Fix, Rule } from "../types.js";

const PERSONAL = new Set(["he", "she"]);

export const unclearSpeaker: Rule = {
  id: "attribution/unclear-speaker",
  description: "“He said”, “she said” or a quotation, and nobody to point at, or two people equally near.",
  rationale:
    "Readers should not have to search for who is speaking. Reuters and AP ask for a name wherever there is doubt.",
  standards: ["reuters", "ap"],
  severity: severityOf("information"),
  options: {},
  examples: {
    flag: [
      { text: "The road was closed. He said it was ice.", marked: ["He"] },
      { text: "The shop is shut. “It was the rent,” she said.", marked: ["she"] },
      { text: "The lights went out. She said a fuse had blown.", marked: ["She"] },
      { text: "The vote was lost. “We will be back,” he said.", marked: ["he"] },
      { text: "The bridge opened at noon. He told reporters it was safe.", marked: ["He"] },
      { text: "Rain fell all day. She said the pitch was fit.", marked: ["She"] },
      { text: "The choir sang. “It was our best night,” he said.", marked: ["he"] },
      { text: "The museum is free. She said it would stay so.", marked: ["She"] },
      { text: "The ferry sank in May. He said the crew had warned the owners.", marked: ["He"] },
      { text: "The clinic has two rooms. “We need four,” she said.", marked: ["she"] },
      { text: "The harvest was poor. He blamed the frost, and he said the orchard was old.", marked: ["he"] },
      { text: "Prices rose. She said the levy was to blame.", marked: ["She"] },
      { text: "The pool is shut. “We ran out of money,” he said.", marked: ["he"] },
      { text: "The trains were late. She said a tree had come down.", marked: ["She"] },
      { text: "It was a long night. “Nobody slept,” she said.", marked: ["she"] },
      { text: "The bill passed. He said it was a poor one.", marked: ["He"] },
      { text: "The mill burned down. “It was my life,” he said.", marked: ["he"] },
      { text: "Snow fell in May. She told the paper it was normal.", marked: ["She"] },
      { text: "The strike is over. “We won,” she said.", marked: ["she"] },
      { text: "The strike is over. “They won,” he said.", marked: ["he"] },
      { text: "Ana Lee and Maria Cole voted against the budget. She said it was unfair.", marked: ["She"] },
      { text: "John Lee and Paul Cole voted for the budget. “It is fair,” he said.", marked: ["he"] },
      { text: "The court fined Anna Hart and Jane Moll. She told reporters it was wrong.", marked: ["She"] },
      { text: "Anna Hart, a nurse, and Jane Moll, a teacher, live there. She said it was loud.", marked: ["She"] },
      { text: "Ana Lee and Maria Cole met on Monday.\n\nShe said it went well.", marked: ["She"] },
      { text: "Ana Lee and Maria Cole said the play was long. She added that lunch was good.", marked: ["She"] },
      { text: "Senators John Hart and Peter Moll left early. He said the bill was dead.", marked: ["He"] },
      {
        text: "Ana Lee runs the port. Maria Cole runs the mill. Lee and Cole met. She said it rained.",
        marked: ["She"],
      },
      { text: "Michael Roe and David Pike scored. “It was luck,” he said.", marked: ["he"] },
      { text: "The prize went to Emma Lind and Sarah Voss. “I never saw it coming,” she said.", marked: ["she"] },
      { text: "Robert Lowe and James Dunn found the fossil. He told the paper it was a fish.", marked: ["He"] },
      { text: "Police charged Thomas Reed and Mark Hale. He said he was at home.", marked: ["He"] },
      { text: "Anna Moss and Laura Pini sued the bank. She said the fee was hidden.", marked: ["She"] },
      { text: "Mary Holt and Susan Aho painted the hall. “Blue was cheap,” she said.", marked: ["she"] },
      { text: "William Crean and George Doyle wrote the code. He said it took a year.", marked: ["He"] },
      {
        text: "Ana Lee said it was cold, and Maria Cole said it was not. “Nobody swims.”",
        marked: ["“Nobody swims.”"],
      },
      {
        text: "Bo Ray said he lost, and Tom Moll said he won. “It was a poor race.”",
        marked: ["“It was a poor race.”"],
      },
      { text: "Lee said the ward was full, but Cole said it was not. “Beds are free.”", marked: ["“Beds are free.”"] },
      { text: "Hart said rents rose, and Pike said wages did. “People cope.”", marked: ["“People cope.”"] },
      { text: "Lind told the court he ran, and Voss told it he hid. “I saw him.”", marked: ["“I saw him.”"] },
    ],
    pass: [
      "Ana Lee and John Cole voted no. She said it was unfair.",
      "Ana Lee and John Cole voted no. He said it was unfair.",
      "Ana Lee and Maria Cole voted no. Lee said it was unfair.",
      "Ana Lee and Maria Cole voted no. They said it was unfair.",
      "Ana Lee and Maria Cole voted no. Lee spoke first. She said it was unfair.",
      "Ana Lee met Maria Cole in Leeds. She said it went well.",
      "Ana Lee sued Maria Cole. She said the fence was hers.",
      "John Lee and Paul Cole voted no. “It is unfair,” Cole said.",
      "John Lee and Paul Cole scored. “It was luck,” Lee said. He said he slipped.",
      "Anna Hart and Jane Moll live there. The judge, Emma Lind, fined both. She said it was loud.",
      "Ana Lee and her brother John voted no. She said it was unfair.",
      "Ana Lee said the pool was cold. Maria Cole said it was not. “Nobody swims,” she added.",
      "Ana Lee said it was cold, and Maria Cole said it was not. “Nobody swims,” Cole said.",
      "Ana Lee and Maria Cole said it was cold. “Nobody swims here.”",
      "The book by Ana Lee and Maria Cole sold well. It said rents rose.",
      "Paul Cole and the mayor, Ana Lee, met. She said it went well.",
      "Bo Ray said he lost, and the referee agreed. “It was a poor race,” Ray said.",
      "Ana Lee and Harbour Holdings settled. She said it was over.",
      "“We won,” Ana Lee and Maria Cole said.",
      "Emma Lind praised Sarah Voss and Anna Moss. Lind left at noon. She said it was late.",
      "Ana Lee closed the road. She said it was ice.",
      "Bo Ray spoke first. He said it was ice.",
      "The mayor, Ana Lee, closed the road. “It was ice,” she said.",
      "Ana Lee opened the hall.\n\nShe said it had cost too much.",
      "The company lost money. It said sales fell.",
      "The neighbours met. They said the noise was too loud.",
      "“I was late,” Bo Ray said. He said the bus had broken down.",
      "Councillor Bo Ray voted no. “It is a bad plan,” he said.",
      "Ana Lee, who runs the clinic, needs more rooms. She said four would do.",
      "Who said it was ice?",
      "It was said to be ice.",
      "Bo Ray left. Asked why, he said he was tired.",
      "Lee said the road was closed.",
      "Mr Ray left early. He said he was tired.",
      "A lawyer rose. “I object,” she said.",
      "The skipper waved. He said the sea was rough.",
      "The band played on. It said nothing.",
      "“We won,” Ana Lee said. She said it twice.",
      "Dr Lee was late. She said the bridge was up.",
      "His sister came. She said the road was shut.",
    ],
  },
  triggers: { sources: ["pronoun"], quotations: ["speech", "title", "term", "nickname", "scare"] },
  check(passage, _options, report) {
    const told = new Set<string>();
    let somebody: number | undefined; // searched for once, and only where a pronoun needs it
    for (const { attribution, start, end } of spokenBy(passage)) {
      const rivals = attribution.rivals ?? [];
      if (rivals.length === 0) {
        if (knowsSomebody(passage, attribution)) continue;
        somebody ??= firstPerson(passage);
        if (somebody < start) continue;
      }
      if (rivals.length > 0 && told.has(rivals.join())) continue;
      told.add(rivals.join());
      const words = passage.prose.text.slice(start, end);
      report({ start, end, message: message(words, rivals), fixes: () => fixes({ start, end }, rivals) });
    }
    for (const { quotation, speakers } of quotationsBetweenTwo(passage)) {
      const { start, end } = quotation;
      const which = `Either ${speakers[0]} or ${speakers[1]}`;
      report({
        start,
        end,
        message: `${which} could be the speaker of this quotation. Name the one who is.`,
        fixes: () => [],
      });
    }
  },
};

/** "He said", "she told": the pronouns that are on record for speech. */
function spokenBy(passage: Passage): readonly SourceHere[] {
  return sourcesOfKind(passage, "pronoun").filter(({ attribution, start, end }) => {
    return attribution.basis === "speech" && PERSONAL.has(passage.prose.text.slice(start, end).toLowerCase());
  });
}

function message(words: string, rivals: readonly string[]): string {
  if (rivals.length === 0) return `It is not clear who “${words}” is here. Name the speaker.`;
  return `“${words}” could be ${rivals.join(" or ")}: both have just been named. Name the speaker.`;
}

function fixes({ start, end }: Span, rivals: readonly string[]): Fix[] {
  const replacement = { start, end, text: placeholder("speaker") };
  return [withNames(ask({ question: "Ask who is speaking", missing: "speaker" }, end, [replacement]), rivals)];
}

/** Whether the draft has named a person before for "he" or "she" to point at. */
function knowsSomebody(passage: Passage, { source }: Attribution): boolean {
  return source.id !== "" || passage.known.some(({ kind }) => kind === "person");
}

/** “Lee said it was late, and Cole said it was early. “Nobody was there.””: a quotation after two speakers. */
function quotationsBetweenTwo(passage: Passage) {
  return passage.quotations.flatMap((quotation) => {
    if (passage.attributions[quotation.owner]?.pattern !== "sentence-before") return [];
    const before = passage.sentences[sentenceIndexAt(passage.sentences, quotation.start) - 1];
    const speakers = before ? speakersIn(passage, before) : [];
    return speakers.length === 2 ? [{ quotation, speakers }] : [];
  });
}

/** Those who are on record for speech in a sentence, each once. */
function speakersIn(passage: Passage, { start, end }: Span): readonly string[] {
  const here = passage.attributions.filter(({ cue, basis, source }) => {
    return basis === "speech" && source.name !== "" && cue?.back === 0 && cue.start >= start && cue.start < end;
  });
  return [...new Set(here.map(({ source }) => source.name))];
}

/** Offset of the first person a passage names or describes, for "he" and "she" to point at; its length where there is none. */
function firstPerson({ prose: { text } }: Passage): number {
  const at = text.search(SOMEBODY);
  return at < 0 ? text.length : at;
}

/** "Ana Lee", "Dr Lee", "the skipper", "a lawyer". */
const SOMEBODY =
  /\p{Lu}\p{L}{1,40} \p{Lu}\p{L}|(?<!\p{L})(?:Mr|Ms|Mrs|Dr|Sir)\.? \p{Lu}|(?<!\p{L})(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er) \p{Ll}{0,20}(?:man|woman|or|er|ist|ian|ess|boy|girl|chief|coach)(?!\p{L})/u;
