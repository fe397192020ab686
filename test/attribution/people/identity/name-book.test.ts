import { describe, expect, it } from "vitest";
import { NameBook } from "../../../../src/attribution/people/identity/name-book.js";

describe("the fullest form of a name", () => {
  const book = new NameBook([
    "Maria Solano",
    "Maria T. Solano",
    "Pedro Solano",
    "Tom Day Jr.",
    "Dr. Lena Okafor",
    "Harbour Pilots Association",
    "Blue Tile Ltd",
    "University of Hale",
    "Orton Department of Health",
    "Ruiz",
  ]);

  it.each([
    ["Maria Solano", "Maria T. Solano"],
    ["M. Solano", "Maria T. Solano"],
    ["Pedro Solano", "Pedro Solano"],
    ["Okafor", "Lena Okafor"],
    ["Okafor's", "Lena Okafor"],
    ["Dr. Okafor", "Lena Okafor"],
    ["Lena", "Lena Okafor"],
    ["Day", "Tom Day Jr."],
    ["the Harbour Pilots Association", "Harbour Pilots Association"],
    ["HPA", "Harbour Pilots Association"],
    ["DOH", "Orton Department of Health"],
    ["ODH", "Orton Department of Health"],
    ["UOH", "University of Hale"],
    ["BT", "BT"],
    ["OH", "OH"],
    ["Blue Tile", "Blue Tile"],
  ])("of %s is %s", (name, full) => {
    expect(book.fullest(name)).toBe(full);
  });

  it.each([
    ["a surname of two people", "Solano"],
    ["a place in the name of a body", "Hale"],
    ["a name that has no fuller form", "Ruiz"],
    ["a stranger", "Ana Day"],
  ])("%s stays as it is", (_, name) => {
    expect(book.fullest(name)).toBe(name);
  });

  describe("of father and son", () => {
    const apart = new NameBook(["Aldo Fisk", "Aldo Fisk Jr.", "Fisk Jr.", "Ravi Nair Jr.", "Ravi Nair"]);

    it.each([
      ["Aldo Fisk", "Aldo Fisk"],
      ["Aldo Fisk Jr.", "Aldo Fisk Jr."],
      ["Fisk Jr.", "Aldo Fisk Jr."],
      ["Fisk", "Aldo Fisk"],
      ["Ravi Nair", "Ravi Nair Jr."],
      ["Nair", "Ravi Nair Jr."],
    ])("%s is %s", (name, full) => {
      expect(apart.fullest(name)).toBe(full);
    });
  });

  it("is found among many of the same surname", () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `N${i} Solano`);
    const large = new NameBook(many);
    expect(many.map((name) => large.fullest(name))).toEqual(many);
  });
});
