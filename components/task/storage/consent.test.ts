import { expect, test } from "vitest";
import { consentState } from "./consent";

const choice = (agreed: boolean, textVersion: number) => ({ agreed, textVersion, at: 1 });

test("nothing is agreed to before somebody agrees", () => {
  expect(consentState(null, 1)).toBe("unasked");
  expect(consentState(choice(false, 1), 1)).toBe("declined");
  expect(consentState(choice(true, 1), 1)).toBe("agreed");
});

test("another wording asks again", () => {
  expect(consentState(choice(true, 1), 2)).toBe("outdated");
  expect(consentState(choice(true, 2), 1)).toBe("outdated");
  expect(consentState(choice(false, 1), 2)).toBe("unasked");
});
