import { describe, expect, it } from "vitest";
import { Ticks } from "../../../../src/vscode/report/ticks.js";

/** A memory of the editor, as it is after a reload: only what JSON can hold. */
function memory() {
  const kept = new Map<string, string>();
  return {
    kept,
    get: <T>(key: string): T | undefined => JSON.parse(kept.get(key) ?? "null") ?? undefined,
    async update(key: string, value: unknown): Promise<void> {
      if (value === undefined) kept.delete(key);
      else kept.set(key, JSON.stringify(value));
    },
  };
}

describe("ticks", () => {
  it("are kept for each draft, set and taken back", async () => {
    const ticks = new Ticks(memory());
    await ticks.set("a.md", "one", true);
    await ticks.set("a.md", "two", true);
    await ticks.set("b.md", "one", true);
    await ticks.set("a.md", "one", false);
    expect([...ticks.of("a.md")]).toEqual(["two"]);
    expect([...ticks.of("b.md")]).toEqual(["one"]);
    expect([...ticks.of("c.md")]).toEqual([]);
  });

  it("leave nothing behind when the last is taken back", async () => {
    const place = memory();
    const ticks = new Ticks(place);
    await ticks.set("a.md", "one", true);
    await ticks.set("a.md", "one", false);
    expect(place.kept.size).toBe(0);
  });

  it("are the newest thousands, so that the memory does not grow for ever", async () => {
    const place = memory();
    const keys = Array.from({ length: 5000 }, (_, i) => `key-${i}`);
    await place.update("report.ticks a.md", keys);
    const ticks = new Ticks(place);
    await ticks.set("a.md", "new", true);
    expect(ticks.of("a.md").size).toBe(5000);
    expect(ticks.of("a.md").has("key-0")).toBe(false);
    expect(ticks.of("a.md").has("new")).toBe(true);
  });

  it("are none where the memory holds something else", async () => {
    const place = memory();
    await place.update("report.ticks a.md", { one: true });
    expect([...new Ticks(place).of("a.md")]).toEqual([]);
  });
});
