import { type Answers, indicators } from "./schema";

/** Every estimator learns from the seven answers, in this order. */
export const columns = indicators.map((field) => ({ field }));

export const columnsOf = (answers: Answers): readonly number[] => indicators.map((name) => answers[name]);
