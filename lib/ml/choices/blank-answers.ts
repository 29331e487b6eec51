import { unanswered } from "./choice-index";

type Drawing = { random: () => number; blank?: string };

/** A copy in which `count` of the named answers, drawn at random, are taken back. */
export function blankAnswers<Input extends Readonly<Record<string, unknown>>>(
  input: Input,
  names: readonly string[],
  count: number,
  { random, blank = unanswered }: Drawing,
): Input {
  const left = [...names];
  const blanks: Record<string, unknown> = {};
  for (let done = 0; done < count && left.length > 0; done += 1) {
    const [name = ""] = left.splice(Math.floor(random() * left.length), 1);
    blanks[name] = blank;
  }
  return { ...input, ...blanks };
}
