"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { RetrainForm } from "@/components/registry/retrain-form";
import type { RequestRun } from "@/components/registry/registry-view";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { TaskChoice } from "./experiment-view";

type NewRunProps = {
  tasks: readonly TaskChoice[];
  /** The task the table is narrowed to, if any. */
  first: string | null;
  requestRun: RequestRun;
};

/** Asks for a run of any task. */
export function NewRun({ tasks, first, requestRun }: NewRunProps) {
  const t = useTranslations("experiments.start");
  const [chosen, choose] = useState<string>();
  const task = tasks.find(({ id }) => id === (chosen ?? first)) ?? tasks[0];
  if (!task) return null;
  return (
    <div className="grid gap-5">
      <Field label={t("task")}>
        {(control) => (
          <Select {...control} value={task.id} onChange={(event) => choose(event.target.value)}>
            {tasks.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <RetrainForm key={task.id} task={task.id} estimators={task.estimators} requestRun={requestRun} />
    </div>
  );
}
