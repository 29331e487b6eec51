import type { Notice } from "@/lib/task/define-task";
import type { Prediction } from "@/lib/task/prediction";
import type { TaskInput } from "@/lib/task/task-view";
import type { ServingVersion } from "../device/serving-version";

export type Place = "device" | "server";

/** A prediction with all that is to be known about it. */
export type Made = {
  /** As the task reads it; the offsets of an explanation are into this. */
  input: TaskInput;
  prediction: Prediction;
  /** What the task says a person can do next. */
  advice?: readonly Notice[] | undefined;
  place: Place;
  version: number;
  /** The model's work alone. */
  milliseconds: number;
};

/** The model as it stands ready; figures of its download only where there was one. */
export type Ready = {
  place: Place;
  serving: ServingVersion;
  opened: { bytes: number; milliseconds: number; cached: boolean } | undefined;
};

/** Two predictions with the same key are the same to a person: same version, same input. */
export const keyOf = ({ version, input }: Pick<Made, "version" | "input">): string =>
  `${version} ${JSON.stringify(input)}`;
