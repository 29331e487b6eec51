import { expect, test } from "vitest";
import { AuditQuery } from "./audit-query";

test("an address says which task, which action and where to go on", () => {
  expect(AuditQuery.parse({ task: "sentiment", action: "alias.move", before: "12" })).toEqual({
    task: "sentiment",
    action: "alias.move",
    before: 12,
  });
});

test("nonsense in an address counts as absent", () => {
  for (const task of ["", "\0", "a b", "x".repeat(101), ["a", "b"], undefined])
    expect(AuditQuery.parse({ task }).task).toBeUndefined();
  for (const before of ["abc", "0", "-1", "1.5", "1e99", "", ["1", "2"]])
    expect(AuditQuery.parse({ before }).before).toBeUndefined();
  expect(AuditQuery.parse({ other: "1" })).not.toHaveProperty("other");
});
