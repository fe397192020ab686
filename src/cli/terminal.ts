/** A stream to print on. */
export interface Output {
  /** True for a terminal that a person looks at, not a file or a pipe. */
  readonly isTerminal: boolean;
  readonly isColoured: boolean;
  /** In columns. */
  readonly width: number;
  /** Settles when there is room for more. */
  write(text: string): Promise<void>;
}

/** The world outside the command line, so that tests can put another in its place. */
export interface Terminal {
  readonly out: Output;
  readonly err: Output;
  /** The bytes of standard input. */
  readInput(): Promise<Uint8Array>;
  /** Asks the person at the terminal; the answer without the blanks around it. Null where nobody can be asked. */
  readonly ask: ((question: string) => Promise<string>) | null;
  /** Folder that relative paths count from. */
  readonly folder: string;
  /** The bytes of the English model; throws an Error with a plain message if it cannot be read. */
  loadModel(): Promise<unknown>;
  /** The file of this program, which threads of it can run; null where it does not run from a file of its own. */
  readonly program: string | null;
}
