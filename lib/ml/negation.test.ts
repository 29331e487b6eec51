import { expect, test } from "vitest";
import { markedTokens } from "./marked-tokens";

const negated = (text: string) =>
  markedTokens(text)
    .filter((token) => token.negated === 1)
    .map(({ key }) => key);

test.each([
  ["makanannya tidak enak", ["enak"]],
  ["tidak enak dan mahal sekali sih", ["enak", "dan", "mahal"]],
  ["gak enak, tapi murah", ["enak"]],
  ["kurang bersih. bagus!", ["bersih"]],
  ["tidak pernah bukan main bagus", ["pernah", "main", "bagus"]],
  ["bagus sekali", []],
  ["TIDAK enak", ["enak"]],
  ["tidak 😀 enak", ["😀", "enak"]],
])("%j negates %j", (text, expected) => {
  expect(negated(text)).toEqual(expected);
});
