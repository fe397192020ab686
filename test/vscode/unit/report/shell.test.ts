import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { Wording } from "../../../../src/report/index.js";
import { makeNonce, shellPage } from "../../../../src/vscode/report/shell.js";

const page = shellPage({
  nonce: "abc123",
  script: 'https://file.example/report.js?"><script>',
  waiting: "Reviewing…",
  wording: new Wording(),
});

describe("the page of the panel", () => {
  it("allows nothing but its own script and styles, by nonce", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
    const rules = new Map(policy.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1).join(" ")]));
    expect(Object.fromEntries(rules)).toEqual({
      "default-src": "&#39;none&#39;",
      "style-src": "&#39;nonce-abc123&#39;",
      "script-src": "&#39;nonce-abc123&#39;",
      "base-uri": "&#39;none&#39;",
      "form-action": "&#39;none&#39;",
    });
    expect([...page.matchAll(/<(?:script|style)[^>]*>/g)].map(([tag]) => tag.includes('nonce="abc123"'))).toEqual([
      true,
      true,
    ]);
  });

  it("is valid HTML", async () => {
    const { results } = await new HtmlValidate({ extends: ["html-validate:standard"] }).validateString(page);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, line }) => `${line}: ${ruleId}`))).toEqual([]);
  });

  it("has a nonce that is new each time and fits into a policy", () => {
    const nonces = Array.from({ length: 50 }, makeNonce);
    expect(new Set(nonces).size).toBe(50);
    expect(nonces.every((nonce) => /^[a-z\d]{32}$/.test(nonce))).toBe(true);
  });
});
