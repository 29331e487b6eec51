import { expect, test } from "vitest";
import { ownPath } from "./own-path";

test.each(["/monitor", "/monitor?window=24h&v=2", "/"])("a path of this site is kept: %s", (path) => {
  expect(ownPath(path, "/account")).toBe(path);
});

test.each([
  "https://evil.example",
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "/..//evil.example",
  "javascript:alert(1)",
  "",
  undefined,
  ["/a"],
])("what could lead elsewhere is not followed: %s", (path) => {
  expect(ownPath(path, "/account")).toBe("/account");
});
