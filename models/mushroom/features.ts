import { unanswered } from "@/lib/ml/choices/choice-index";
import type { FeatureDeclaration, FeatureValues } from "@/lib/task/feature";
import { answeredCount } from "./answered-count";
import type { Mushroom } from "./schema";
import { askedQuestions } from "./vocabulary/groups";

const answered: FeatureDeclaration = {
  kind: "numeric",
  title: { en: "Questions answered", id: "Pertanyaan terjawab" },
  edges: [3, 6, 9, 12, 15, 18, 20, 21],
};

/** What drift watches: every answer, "?" among them, and how many there are. */
export const featureDeclarations: Record<string, FeatureDeclaration> = {
  answered,
  ...Object.fromEntries(
    askedQuestions.map(({ name, title, codes }) => [
      name,
      { kind: "categorical" as const, title, values: [...codes, unanswered] },
    ]),
  ),
};

export const features = (input: Mushroom): FeatureValues => ({
  answered: answeredCount(input),
  ...Object.fromEntries(askedQuestions.map(({ name }) => [name, input[name] ?? unanswered])),
});
