import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface Setting {
  readonly scope?: string;
  readonly default: unknown;
  readonly enum?: readonly string[];
}

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const groups: { properties: Record<string, Setting> }[] = JSON.parse(read("package.json")).contributes.configuration;
const settings = groups
  .flatMap(({ properties }) => Object.entries(properties))
  .map(([name, setting]) => ({ ...setting, name: name.replace(/^bluePencil\.rule\..*/, "bluePencil.rule.…") }));

const page = read("docs/editor.md");
const section = page.slice(page.indexOf("\n## Settings\n"), page.indexOf("\n## Commands\n"));
const rows = section.split("\n").filter((line) => line.startsWith("| `"));
/** The settings of a row, of which there may be two. */
const namesIn = (row: string) =>
  [...(row.split(" | ")[0] ?? "").matchAll(/`(bluePencil\.[^`]+)`/g)].map(([, name]) => name);

it("names every setting, and no other", () => {
  const named = rows.flatMap(namesIn);
  expect([...new Set(named)]).toEqual(named);
  expect([...named].sort()).toEqual([...new Set(settings.map(({ name }) => name))].sort());
});

it("says which settings cannot be given for one folder", () => {
  const wide = settings.filter(({ scope }) => scope === "window").map(({ name }) => name);
  expect(section).toContain("All but `quiet.badge` and the last four can be given for one folder");
  expect(["bluePencil.quiet.badge", ...rows.flatMap(namesIn).slice(-4)].sort()).toEqual([...wide].sort());
});

it("gives the values that a setting can have", () => {
  for (const { name, enum: values = [] } of settings.filter((one) => one.enum && !one.name.endsWith("…"))) {
    const row = rows.find((one) => namesIn(one).includes(name)) ?? "";
    const said = name === "bluePencil.run" ? page : row;
    expect({ name, missing: values.filter((value) => !said.includes(`\`${value}\``)) }).toEqual({ name, missing: [] });
  }
});
