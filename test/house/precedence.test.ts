import { describe, expect, it } from "vitest";
import { type StyleLayer, settle } from "../../src/house/index.js";
import { ownSettingsOf } from "../../src/review/index.js";
import { RULES } from "../../src/rules/index.js";
import { read } from "./reading.js";

/** Where something may be said, the farthest first; a draft's front matter comes on top of these. */
const PLACES = ["user", "workspace", "workspace folder", "farther file", "nearest file"] as const;
type Place = (typeof PLACES)[number];
const SAYS: Readonly<Record<Place, string>> = {
  user: "profile: report\nrules: {loaded/label: error, loaded/*: {options: {accept: [user]}}}",
  workspace: "profile: encyclopedia\nrules: {loaded/label: warning}",
  "workspace folder": "profile: opinion\nrules: {loaded/*: information}",
  "farther file": "profile: news\nrules: {loaded/label: hint}",
  "nearest file": "profile: report\nrules: {loaded/*: off}",
};

function settled(places: readonly Place[]) {
  const layers = places.map((place): StyleLayer => ({ origin: place, content: read(SAYS[place]).content }));
  return settle(layers, RULES);
}

const PROFILES = {
  user: "reference",
  workspace: "encyclopedia",
  "workspace folder": "opinion",
  "farther file": "news",
  "nearest file": "reference",
};
const SEVERITIES = {
  user: "error",
  workspace: "warning",
  "workspace folder": "information",
  "farther file": "hint",
  "nearest file": "off",
};

/** Every set of places that say something. */
const sets = Array.from({ length: 2 ** PLACES.length }, (_, bits) => PLACES.filter((_place, i) => bits & (1 << i)));

describe("the nearest place that says something wins", () => {
  it.each(sets.map((places) => [places.join(" < ") || "none", places] as const))("%s", (_name, places) => {
    const { settings, origins } = settled(places);
    const nearest = places.at(-1);
    expect(settings.profile).toBe(nearest === undefined ? "auto" : PROFILES[nearest]);
    expect(origins.profile).toBe(nearest === undefined ? "" : `${nearest}:1`);
    expect(settings.rules["loaded/label"]?.severity).toBe(nearest === undefined ? undefined : SEVERITIES[nearest]);
    expect(origins.severities.get("loaded/label")).toBe(nearest === undefined ? undefined : `${nearest}:2`);
  });

  it("and what it does not say comes from farther off", () => {
    const { settings, origins } = settled(["user", "nearest file"]);
    expect(settings.rules["loaded/label"]).toEqual({ severity: "off", options: { accept: ["user"] } });
    expect(origins.options.get("loaded/label accept")).toBe("user:2");
  });
});

it("front matter has the last word on the profile", () => {
  expect(ownSettingsOf("---\nblue-pencil: opinion\n---\nText.")).toMatchObject({ profile: "opinion", off: false });
  expect(ownSettingsOf("Text.")).toMatchObject({ profile: null, problems: [] });
});
