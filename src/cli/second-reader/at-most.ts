/** Lets at most so many pieces of work go on at once; the others wait their turn. */
export class AtMost {
  private going = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly most: number) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.going >= this.most) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.going++;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.going--;
      else next();
    }
  }
}
