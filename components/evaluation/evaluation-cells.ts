import type { VersionView } from "@/components/registry/version-view";
import type { EvaluationFault } from "@/lib/loop/evaluation-fault";
import { verifyEvaluation } from "@/lib/loop/verify-evaluation";
import { defineCell, defineSource } from "@/lib/reactive/define-cell";
import type { Evaluation } from "@/lib/task/version";

export const validationSet = "validation";
export const allClasses = "all";

export const record = defineSource("record", undefined as VersionView | undefined);
/** The rows it was measured on, by name. */
export const set = defineSource("set", validationSet);
/** The class whose curves are drawn. */
export const focus = defineSource("class", allClasses);

/** What was measured on one set of rows, and which of it contradicts the rest. */
export type Checked = Evaluation & { name: string; faults: readonly EvaluationFault[] };

export const evaluation = defineCell({
  name: "evaluation",
  inputs: [record, set],
  source: "verifyEvaluation(set === 'validation' ? record.validation : record.evaluations[set])",
  run: ({ record: version, set: name }): Checked | undefined => {
    const found = name === validationSet ? version?.validation : version?.evaluations[name];
    return found && { ...found, name, faults: verifyEvaluation(found) };
  },
});
export const confusion = defineCell({
  name: "confusion",
  inputs: [evaluation],
  source: "evaluation.confusion",
  run: ({ evaluation: shown }) => shown,
});
export const classes = defineCell({
  name: "classes",
  inputs: [evaluation],
  source: "evaluation.perClass, evaluation.classIntervals",
  run: ({ evaluation: shown }) => shown,
});
export const curves = defineCell({
  name: "curves",
  inputs: [evaluation, focus],
  source: "class === 'all' ? evaluation.curves : evaluation.curves[class]",
  run: ({ evaluation: shown, class: label }) => ({ shown, label }),
});
export const reliability = defineCell({
  name: "reliability",
  inputs: [evaluation],
  source: "evaluation.reliability",
  run: ({ evaluation: shown }) => shown,
});
export const slices = defineCell({
  name: "slices",
  inputs: [evaluation],
  source: "evaluation.slices",
  run: ({ evaluation: shown }) => shown,
});
export const gaps = defineCell({
  name: "gaps",
  inputs: [evaluation],
  source: "evaluation.gaps",
  run: ({ evaluation: shown }) => shown,
});
export const data = defineCell({
  name: "data",
  inputs: [record],
  source: "record.lineage.labels",
  run: ({ record: version }) => version,
});
export const lineage = defineCell({
  name: "lineage",
  inputs: [record],
  source: "record.lineage",
  run: ({ record: version }) => version,
});

export const evaluationCells = (version: VersionView) => [
  { ...record, value: version },
  set,
  focus,
  evaluation,
  confusion,
  classes,
  curves,
  reliability,
  slices,
  gaps,
  data,
  lineage,
];
