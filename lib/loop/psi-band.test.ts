import { expect, test } from "vitest";
import { psiBand } from "./psi-band";

test("the customary marks part small, moderate and large shifts", () => {
  expect([0, 0.099, 0.1, 0.249, 0.25, 3].map(psiBand)).toEqual([
    "small",
    "small",
    "moderate",
    "moderate",
    "large",
    "large",
  ]);
});
