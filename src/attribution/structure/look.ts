import type { Block, Mark, Prose } from "../../document/index.js";

/** How a block of running text is set, and what its words show of who speaks. */
export interface Look {
  readonly text: string;
  /** Set wholly in bold or in italics, as questions and the names of those who answer are. */
  readonly setApart: "strong" | "emphasis" | "";
  /** Where the bold or italic words that open it end; 0 where none do. */
  readonly openingEnd: number;
  readonly isQuestion: boolean;
  /** "I", "me", "my" outside quotation marks. */
  readonly saysI: boolean;
  /** "we", "us", "our" outside quotation marks. */
  readonly saysWe: boolean;
  /** "you", "your" outside quotation marks. */
  readonly saysYou: boolean;
  /** Wholly in brackets. */
  readonly isBracketed: boolean;
}

const QUOTED = /[“"][^“”"]*[”"]/gu;
// The letters beside them are those that English and its names are written with: a class of all takes long to put together.
const I = /(?<![A-Za-zÀ-ÖØ-öø-ɏ’'])(?:I|[Mm]e|[Mm]y|[Mm]yself|[Mm]ine)(?!\.?[A-Za-zÀ-ÖØ-öø-ɏ])/;
const WE = /(?<![A-Za-zÀ-ÖØ-öø-ɏ’'])(?:[Ww]e|[Uu]s|[Oo]urs?|[Oo]urselves)(?![A-Za-zÀ-ÖØ-öø-ɏ])/;
/** In lower case. */
const YOU = /(?<![A-Za-zÀ-ÖØ-öø-ɏ’'])(?:you|your|yours|yourself|yourselves)(?![A-Za-zÀ-ÖØ-öø-ɏ])/;
const QUESTION_END = /\?["'”’»)*]*\s*$/u;

const cache = new WeakMap<Prose, Look>();

/** The look of a block. Remembers. */
export function lookOf({ prose }: Block): Look {
  const known = cache.get(prose);
  if (known) return known;
  const look = new LookOfProse(prose);
  cache.set(prose, look);
  return look;
}

/** Who speaks in it is found out when somebody asks, and remembered: of most blocks nobody does. */
class LookOfProse implements Look {
  readonly text: string;
  readonly setApart: Look["setApart"];
  readonly openingEnd: number;
  readonly isQuestion: boolean;
  readonly isBracketed: boolean;
  private own: string | null = null;
  private i: boolean | null = null;
  private we: boolean | null = null;
  private you: boolean | null = null;

  constructor(prose: Prose) {
    this.text = prose.text;
    this.setApart = setApartIn(prose);
    this.openingEnd = openingMark(prose)?.end ?? 0;
    this.isQuestion = QUESTION_END.test(prose.text);
    this.isBracketed = /^\s*[([][^\n]*[)\]]\s*$/u.test(prose.text);
  }

  get saysI(): boolean {
    this.i ??= I.test(this.unquoted());
    return this.i;
  }

  get saysWe(): boolean {
    this.we ??= WE.test(this.unquoted());
    return this.we;
  }

  get saysYou(): boolean {
    this.you ??= YOU.test(this.unquoted().toLowerCase());
    return this.you;
  }

  private unquoted(): string {
    this.own ??= this.text.replace(QUOTED, "");
    return this.own;
  }
}

function openingMark({ marks }: Prose): Mark | undefined {
  return marks.find(({ kind, start }) => start === 0 && (kind === "strong" || kind === "emphasis"));
}

function setApartIn(prose: Prose): Look["setApart"] {
  const end = prose.text.trimEnd().length;
  if (end === 0) return "";
  const whole = (kind: Mark["kind"]) =>
    prose.marks.some((mark) => mark.kind === kind && mark.start === 0 && mark.end >= end);
  if (whole("strong")) return "strong";
  return whole("emphasis") ? "emphasis" : "";
}
