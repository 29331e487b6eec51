import { unanswered } from "@/lib/ml/choices/choice-index";
import type { Mushroom } from "./schema";
import { askedQuestions } from "./vocabulary/groups";

/** How many of the 21 questions people are asked have an answer. */
export const answeredCount = (input: Mushroom): number =>
  askedQuestions.filter(({ name }) => (input[name] ?? unanswered) !== unanswered).length;
