import { expect, test } from "vitest";
import { plotConfig } from "./plot-config";

test("months and days are named in the language of the page, in the order Plotly counts them", () => {
  const { format } = plotConfig("id").locales["id"] ?? expect.fail("no Indonesian names");
  expect(format.months[7]).toBe("Agustus");
  expect(format.shortMonths[11]).toBe("Des");
  expect([format.days[0], format.days[6]]).toEqual(["Minggu", "Sabtu"]);
});
