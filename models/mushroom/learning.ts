import { decide, rules } from "./decision";
import { askedQuestions } from "./vocabulary/groups";

/** What both ways to learn this task have in common. */
export const learning = {
  labels: ["edible", "poisonous"] as const,
  attributes: askedQuestions.map(({ name, codes }) => ({ name, codes })),
  minimumRows: 3,
  copies: 10,
  epochs: 8,
  learningRate: 0.2,
  decide,
  decisionParameters: rules,
  update: { stiffness: 0.05, passes: 40 },
};
