import { expect, it } from "vitest";
import { whenAsked } from "../../src/language/index.js";

it("makes nothing before it is asked, and the same once for all", () => {
  let made = 0;
  const pattern = whenAsked(() => {
    made++;
    return /a/u;
  });
  expect(made).toBe(0);
  expect(pattern()).toBe(pattern());
  expect(made).toBe(1);
});
