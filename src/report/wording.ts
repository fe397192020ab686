import { ENGLISH_WORDS, type ReportWords } from "./words.js";

/** Says things in one language: the words of the report, numbers and shares. */
export class Wording {
  /** Made when they are needed: a formatter takes longer to make than all else here. */
  private numbers: Intl.NumberFormat | undefined;
  private shares: Intl.NumberFormat | undefined;

  /** `locale` is a language tag (BCP 47); one that is not understood counts as English. */
  constructor(
    private readonly words: ReportWords = ENGLISH_WORDS,
    readonly locale: string = "en",
  ) {
    if (locale !== "en") this.locale = Intl.NumberFormat.supportedLocalesOf([locale].filter(isTag))[0] ?? "en";
  }

  /** A phrase with its values put in; numbers are written as the language does. */
  say(key: keyof ReportWords, ...values: readonly (string | number)[]): string {
    return this.words[key].replace(/\{(\d)\}/g, (_, index: string) => {
      const value = values[Number(index)] ?? "";
      return typeof value === "number" ? this.number(value) : value;
    });
  }

  number(value: number): string {
    this.numbers ??= new Intl.NumberFormat(this.locale);
    return this.numbers.format(value);
  }

  /** `value` between 0 and 1. */
  percent(value: number): string {
    this.shares ??= new Intl.NumberFormat(this.locale, { style: "percent" });
    return this.shares.format(value);
  }

  /** "24 of 39 (62%)"; "none" where there is no whole. */
  partOf(part: number, whole: number): string {
    return whole === 0 ? this.say("none") : this.say("partOf", part, whole, this.percent(part / whole));
  }
}

export const ENGLISH = new Wording();

function isTag(locale: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(locale);
}
