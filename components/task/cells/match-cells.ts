import { EMPTY, type RunCell } from "@/lib/reactive/cell";
import { defineCell, defineSource } from "@/lib/reactive/define-cell";
import type { MatchLimit } from "@/lib/task/match-limit";
import { type MatchChoice, selectMatches } from "../matches/select-matches";
import type { Made, Ready } from "./made";
import type { predictAt } from "./predict-at";

type Surroundings = {
  at: ReturnType<typeof predictAt>;
  matchLimit: MatchLimit | undefined;
  model: RunCell<"model", Ready>;
  prediction: RunCell<"prediction", Made>;
};

/** The matches of an answer: all the model gives, and those the person wants to see. */
export function matchCells({ at, matchLimit, model, prediction }: Surroundings) {
  const ranked = defineCell({
    name: "ranked",
    inputs: [prediction, model],
    source: "estimator.predict(weights, { ...input, [limit]: maximum }).matches",
    async run({ prediction: made, model: ready }, { signal }) {
      const { matches } = made.prediction;
      // A server is asked only once about an input.
      if (!matches || !matchLimit || made.place === "server") return matches ?? EMPTY;
      const values = { ...made.input, [matchLimit.field]: matchLimit.maximum };
      return (await at(ready, values, signal))?.prediction.matches ?? matches;
    },
  });

  const matchChoice = defineSource<"matchChoice", MatchChoice>("matchChoice", {
    threshold: 0,
    top: 10,
    filter: "",
  });
  const matches = defineCell({
    name: "matches",
    inputs: [ranked, matchChoice],
    source: "ranked, as chosen by score, number and words",
    run: ({ ranked: all, matchChoice: choice }) => selectMatches(all, choice),
  });

  return { ranked, matchChoice, matches };
}
