import { OpinionMemory } from "../../second-reader/index.js";
import type { Shelf } from "./shelf.js";

/** Passages of which is kept what was said, the newest: some hundred drafts. */
const MOST = 4_000;

/** What the model that read last has said, kept over restarts for the version of the extension that asked it. */
export class KeptOpinions {
  /** The last write or removal: what comes later must also end later. */
  #last: Promise<void> = Promise.resolve();

  constructor(
    private readonly shelf: Shelf,
    private readonly version: string,
  ) {}

  write(model: string, memory: OpinionMemory): Promise<void> {
    const text = JSON.stringify({ version: this.version, model, passages: memory.kept(MOST) });
    return this.#next(() => this.shelf.write(text));
  }

  /** Null where nothing is kept that holds for this version. */
  async read(): Promise<{ readonly model: string; readonly memory: OpinionMemory } | null> {
    const kept = parse(await this.shelf.read());
    if (typeof kept !== "object" || kept === null || !("version" in kept) || kept.version !== this.version) return null;
    if (!("model" in kept) || typeof kept.model !== "string" || !("passages" in kept)) return null;
    const memory = new OpinionMemory();
    memory.take(kept.passages);
    return { model: kept.model, memory };
  }

  forget(): Promise<void> {
    return this.#next(() => this.shelf.clear());
  }

  #next(work: () => Promise<void>): Promise<void> {
    const next = this.#last.then(work);
    this.#last = next.catch(() => {});
    return next;
  }
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}
