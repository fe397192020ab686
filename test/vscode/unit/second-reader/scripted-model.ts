/** What is told of a request. */
export interface Asked {
  readonly text: string;
  readonly token: { readonly isCancellationRequested: boolean };
}

/** A model whose answers a test writes: each request waits until the test says a piece, ends it, or lets it fail. */
export class ScriptedModel {
  readonly vendor = "example";
  readonly family = "example";
  readonly maxInputTokens: number;
  /** The requests that came, in order. */
  readonly asked: Asked[] = [];
  #waiting: ((next: Next) => void)[] = [];

  constructor(
    readonly id = "reader",
    readonly name = "Example Reader",
    /** The model's window. */
    tokens = 50_000,
  ) {
    this.maxInputTokens = tokens;
  }

  async countTokens(text: string): Promise<number> {
    return Math.ceil(text.length / 4);
  }

  async sendRequest([message]: readonly { readonly content: string }[], _options: unknown, token: Asked["token"]) {
    this.asked.push({ text: message?.content ?? "", token });
    const next = () => new Promise<Next>((resolve) => this.#waiting.push(resolve));
    return {
      text: (async function* () {
        for (;;) {
          const piece = await next();
          if (piece instanceof Error) throw piece;
          if (piece === null) return;
          yield piece;
        }
      })(),
    };
  }

  say(piece: string): Promise<void> {
    return this.#give(piece);
  }

  end(): Promise<void> {
    return this.#give(null);
  }

  fail(error: Error): Promise<void> {
    return this.#give(error);
  }

  async #give(next: Next): Promise<void> {
    for (let turn = 0; this.#waiting.length === 0; turn++) {
      if (turn > 100) throw new Error("nobody asks");
      await new Promise(setImmediate);
    }
    this.#waiting.shift()?.(next);
    await new Promise(setImmediate);
  }
}

type Next = string | Error | null;
