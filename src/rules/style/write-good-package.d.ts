declare module "write-good" {
  /** Offsets in UTF-16 units of the text; `offset` is a length. */
  interface Suggestion {
    readonly index: number;
    readonly offset: number;
    readonly reason: string;
  }

  /** One flag for each check; a check that is not named is on, but for `eprime`. */
  type Checks = Readonly<Record<string, boolean>>;

  export default function writeGood(text: string, checks?: Checks): Suggestion[];
}
