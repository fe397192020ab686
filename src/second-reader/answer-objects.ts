/** A JSON object longer than this is no answer, in UTF-16 units. */
const LONGEST = 4000;

/**
 * Finds the JSON objects in a text that comes in pieces: one a line, in a list, in a fence, with prose around them. An
 * object with another one in it is a wrapper: those inside count. What does not parse is counted and passed over.
 */
export class AnswerObjects {
  /** How many objects could not be read. */
  broken = 0;
  private open = "";
  private isInString = false;
  private isEscaped = false;

  /** Whether an object has begun and not ended. */
  get isOpen(): boolean {
    return this.open !== "";
  }

  /** The objects that end in this piece, in order. */
  push(piece: string): Readonly<Record<string, unknown>>[] {
    const found: Readonly<Record<string, unknown>>[] = [];
    for (const char of piece) {
      const whole = this.take(char);
      if (whole === null) continue;
      const object = parsed(whole);
      if (object === null) this.broken++;
      else found.push(object);
    }
    return found;
  }

  /** The text of an object that this character ends; null where it ends none. */
  private take(char: string): string | null {
    if (this.open === "") {
      if (char === "{") this.open = char;
      return null;
    }
    this.open += char;
    if (this.isInString) this.inString(char);
    else if (char === '"') this.isInString = true;
    else if (char === "{") this.open = char;
    else if (char === "}") return this.close();
    if (this.open.length > LONGEST) this.giveUp();
    return null;
  }

  private inString(char: string): void {
    if (this.isEscaped) this.isEscaped = false;
    else if (char === "\\") this.isEscaped = true;
    else if (char === '"') this.isInString = false;
    // JSON has no line end in a string: the line was broken off.
    else if (char === "\n" || char === "\r") this.giveUp();
  }

  private giveUp(): void {
    this.broken++;
    this.close();
  }

  private close(): string {
    const whole = this.open;
    this.open = "";
    this.isInString = false;
    this.isEscaped = false;
    return whole;
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text.replace(/,\s*\}$/, "}"));
    return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : null;
  } catch {
    return null;
  }
}
