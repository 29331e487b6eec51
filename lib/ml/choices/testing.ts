import { createRandom } from "@/lib/stats/random";
import type { Row } from "@/lib/task/estimator";
import type { ChoiceSettings } from "./fit-choices";

/** Two questions that only together tell the class (exclusive or), and one that tells nothing. */
export const settings: ChoiceSettings = {
  labels: ["same", "different"],
  attributes: [
    { name: "left", codes: ["a", "b"] },
    { name: "right", codes: ["a", "b"] },
    { name: "noise", codes: ["x", "y", "z"] },
  ],
  minimumRows: 3,
  pairs: true,
  copies: 2,
  epochs: 20,
  learningRate: 0.3,
};

export type ToyInput = Record<"left" | "right" | "noise", string>;

export function toyRows(n: number, seed = 5): Row<ToyInput>[] {
  const random = createRandom(seed);
  const pick = (codes: string) => codes.charAt(Math.floor(random() * codes.length));
  return Array.from({ length: n }, () => {
    const input = { left: pick("ab"), right: pick("ab"), noise: pick("xyz") };
    return { input, label: input.left === input.right ? "same" : "different" };
  });
}
