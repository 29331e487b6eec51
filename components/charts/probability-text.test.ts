import { expect, test } from "vitest";
import { probabilityText } from "./probability-text";

const format = {
  number: (value: number | bigint, options?: object | string) =>
    new Intl.NumberFormat("en", typeof options === "object" ? options : {}).format(value),
};
const text = (value: number) => probabilityText(format, value);

test("one decimal, and certainty only where there is certainty", () => {
  expect([0, 0.0004, 0.0005, 0.125, 0.9994, 0.9995, 0.9999999, 1].map(text)).toEqual([
    "0.0%",
    "< 0.1%",
    "0.1%",
    "12.5%",
    "99.9%",
    "> 99.9%",
    "> 99.9%",
    "100.0%",
  ]);
});
