import type { Bilingual } from "@/lib/language";
import type { Notice, Redaction } from "@/lib/task/define-task";
import type { Prediction } from "@/lib/task/prediction";
import type { TaskInput } from "@/lib/task/task-view";
import type { DeviceFaultCode } from "./device-fault";
import type { FeatureView } from "./feature-views";
import type { VersionOption } from "../version-option";
import type { ServingVersion } from "./serving-version";
import type { StepTimes } from "./time-steps";

/** What a form's values mean to the task: an input with live hints, or what is wrong, field by field. */
export type Reading =
  | { ok: true; input: TaskInput; notices: readonly Notice[] }
  | { ok: false; fields: Readonly<Record<string, Bilingual>> };

/** A version in the device's memory. `milliseconds` is from asking to ready; `cached` when nothing was downloaded. */
export type Opened = { bytes: number; milliseconds: number; cached: boolean };

/** Bytes so far; `total` is unknown when the server does not say. */
export type Download = { received: number; total: number | undefined };

/** The input as the task reads it, and the answer to it; `milliseconds` is the model's work alone. */
export type DevicePrediction = {
  input: TaskInput;
  prediction: Prediction;
  milliseconds: number;
  /** What the task says a person can do next. */
  advice?: readonly Notice[] | undefined;
};

/** What can be asked of the worker, and what it answers. */
export type DeviceCalls = {
  read: { ask: { values: TaskInput }; answer: Reading };
  redact: { ask: { input: TaskInput }; answer: Redaction<TaskInput> };
  open: { ask: { serving: ServingVersion }; answer: Opened };
  /** From what stands in the form, so that no time is lost waiting for `read`; null when it cannot be used. */
  predict: { ask: { serving: ServingVersion; values: TaskInput }; answer: DevicePrediction | null };
  features: { ask: { input: TaskInput }; answer: readonly FeatureView[] };
  /** Without a version the model's step is left out; null when the values cannot be used. */
  time: { ask: { values: TaskInput; serving?: ServingVersion }; answer: StepTimes | null };
  /** The registered versions, newest first. */
  versions: { ask: null; answer: VersionOption[] };
  /** The version the server serves now; `known` when it is still that one. */
  newest: { ask: { known: ServingVersion }; answer: ServingVersion };
};

export type CallName = keyof DeviceCalls;

/** One question to the worker; several may be open at once. */
export type Ask<Name extends CallName = CallName> = {
  [N in Name]: { id: number; task: string; name: N; ask: DeviceCalls[N]["ask"] };
}[Name];

export type Told =
  | { id: number; kind: "answer"; answer: DeviceCalls[CallName]["answer"] }
  | { id: number; kind: "progress"; progress: Download }
  | { id: number; kind: "fault"; code: DeviceFaultCode; message: string };
