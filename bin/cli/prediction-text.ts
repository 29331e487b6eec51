import type { AnyTask } from "@/lib/task/define-task";
import type { Prediction } from "@/lib/task/prediction";
import { score, textTable } from "./text-table";

/** A prediction for people who read a terminal: with all that must not be overlooked about it. */
export function predictionText(task: AnyTask, prediction: Prediction): string {
  const { label, confidence, undecided, familiarity } = prediction;
  const answer = `${label} (confidence ${score(confidence)})`;
  const declined = undecided === undefined ? undefined : task.undecided?.reasons[undecided]?.en;
  const blocks = [
    declined === undefined ? answer : `${task.undecided?.title.en ?? ""}: ${declined}\nLeaning: ${answer}`,
    task.caution?.en,
    textTable(
      ["label", "probability"],
      Object.entries(prediction.probabilities).map(([name, value]) => [name, score(value)]),
    ),
    familiarity &&
      `The model knows ${Math.round(familiarity.share * 100)} % of ${familiarity.counted} ${task.familiarity.unit.en}.`,
    matchTable(prediction),
    partTable(prediction),
  ];
  return blocks.filter((block) => block !== undefined).join("\n\n");
}

function matchTable({ matches = [] }: Prediction): string | undefined {
  if (matches.length === 0) return undefined;
  return textTable(
    ["score", "label", "title"],
    matches.map(({ score: value, label, title }) => [score(value), label, title]),
  );
}

function partTable({ probabilities, explanation }: Prediction): string | undefined {
  if (!explanation) return undefined;
  const labels = Object.keys(probabilities);
  return textTable(
    ["part", ...labels],
    [
      ["(base)", ...labels.map((name) => signed(explanation.base[name]))],
      ...explanation.parts.map(({ text, contribution }) => [
        text,
        ...labels.map((name) => signed(contribution[name])),
      ]),
    ],
  );
}

const signed = (value = 0) => `${value < 0 ? "-" : "+"}${Math.abs(value).toFixed(3)}`;
