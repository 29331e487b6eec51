"use client";
import { CircleHelp } from "lucide-react";
import type { Prediction } from "@/lib/task/prediction";
import { useTask } from "../task-context";

/** In place of an answer: that there is none, and why. In no class's colour and without its number. */
export function UndecidedView({ prediction }: { prediction: Prediction & { undecided: string } }) {
  const { task } = useTask();
  return (
    <div
      data-slot="result"
      data-label={prediction.label}
      data-undecided={prediction.undecided}
      className="grid gap-2 rounded-lg border-2 border-dashed border-edge px-5 py-4"
    >
      <p className="flex items-center gap-3 text-2xl leading-tight font-semibold">
        <CircleHelp aria-hidden className="size-7 shrink-0 text-muted" />
        {task.undecided?.title ?? prediction.undecided}
      </p>
      <p>{task.undecided?.reasons[prediction.undecided]}</p>
    </div>
  );
}
