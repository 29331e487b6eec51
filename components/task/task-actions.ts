import type { FeedbackAnswer } from "@/lib/api/feedback";
import type { Stored } from "@/lib/api/receipt";
import type { Result } from "@/lib/result";
import type { Notice } from "@/lib/task/define-task";
import type { Prediction } from "@/lib/task/prediction";
import type { TaskInput } from "@/lib/task/task-view";

type ServerPrediction = Prediction & {
  version: number;
  latencyMs: number;
  advice?: readonly Notice[] | undefined;
};

type ClaimSent = {
  task: string;
  /** Redacted. */
  input: TaskInput;
  version: number;
  label: string;
  latencyMs: number;
  textVersion: number;
  language: "en" | "id";
  place: "browser" | "server";
};

type FeedbackSent = {
  id: string;
  receipt: string;
  correct: boolean;
  label?: string;
  comment?: string;
};

/** What a prediction page can ask of its server; nothing else leaves the device. */
export type TaskActions = {
  predict: (asked: { task: string; input: TaskInput; version: number }) => Promise<Result<ServerPrediction>>;
  record: (claim: ClaimSent) => Promise<Result<Stored>>;
  feedback: (given: FeedbackSent) => Promise<Result<FeedbackAnswer>>;
};
