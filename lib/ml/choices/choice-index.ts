/** A question with a fixed list of answers. */
export type Attribute = { name: string; codes: readonly string[] };

/** Stands for "not answered" in the place of a code. */
export const unanswered = "?";

/** Numbers for all answers of all attributes, counted through: answer `a` of the first attribute is number `a`. */
export type ChoiceIndex = {
  attributes: readonly Attribute[];
  /** How many answers there are over all attributes. */
  answers: number;
  /** By attribute, the number of each code. */
  numbers: readonly ReadonlyMap<string, number>[];
};

export function choiceIndex(attributes: readonly Attribute[]): ChoiceIndex {
  let answers = 0;
  const numbers = attributes.map(({ codes }) => new Map(codes.map((code) => [code, answers++] as const)));
  return { attributes, answers, numbers };
}

/** What was answered: attribute and answer number, in the order of the attributes. Anything that is no code counts as unanswered. */
export type Answered = { attributes: number[]; answers: number[] };

export function answeredOf({ attributes, numbers }: ChoiceIndex, input: Readonly<Record<string, unknown>>) {
  const found: Answered = { attributes: [], answers: [] };
  attributes.forEach(({ name }, attribute) => {
    const answer = numbers[attribute]?.get(String(input[name]));
    if (answer === undefined) return;
    found.attributes.push(attribute);
    found.answers.push(answer);
  });
  return found;
}

/**
 * Visits every answer alone and every pair of answers. A feature's key is `low * answers + high`, with an answer alone as a
 * pair with itself; `first` and `second` are places in `answered`.
 */
export function eachFeature(
  { answers: width }: ChoiceIndex,
  { answers }: Answered,
  visit: (key: number, first: number, second: number) => void,
): void {
  answers.forEach((low, first) => {
    for (let second = first; second < answers.length; second += 1)
      visit(low * width + (answers[second] ?? 0), first, second);
  });
}
