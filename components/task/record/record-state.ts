import type { FeedbackAnswer } from "@/lib/api/feedback";
import type { Redaction } from "@/lib/task/define-task";
import type { TaskInput } from "@/lib/task/task-view";
import type { Made } from "../cells/made";

/** What would be stored of a prediction: its redacted input and the answer to that. */
export type Draft = { made: Made; redaction: Redaction<TaskInput>; stored: Made };

/** How far storing one prediction has come. */
export type RecordState =
  | { state: "saving" }
  | { state: "failed"; message: string }
  | {
      state: "saved";
      id: string;
      receipt: string;
      /** The answer that was stored. */
      label: string;
      /** Whether it was that nothing can be decided; the label is then only the careful one. */
      undecided: boolean;
      /** Whether this browser could keep the receipt beyond this page. */
      kept: boolean;
      feedback?: FeedbackAnswer;
    };
