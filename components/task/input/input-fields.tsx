"use client";
import { useLocale } from "next-intl";
import { useId } from "react";
import { useCell } from "@/components/notebook/use-cell";
import { Alert } from "@/components/ui/alert";
import type { FormField } from "@/lib/task/form-field";
import type { TaskInput } from "@/lib/task/task-view";
import { useTask } from "../task-context";
import { formProgress } from "./form-progress";
import { groupFields } from "./group-fields";
import { isAnswered } from "./is-answered";
import { ProgressLine } from "./progress-line";
import { UnaskedValues } from "./unasked-values";
import { widgets } from "./widgets";

type InputFieldsProps = { values: TaskInput; onEdit: (name: string, value: unknown) => void };

/** The fields under their headings. What is not answered yet is no fault: the form is still being filled in. */
export function InputFields({ values, onEdit }: InputFieldsProps) {
  const { cells, task } = useTask();
  const language = useLocale();
  const id = useId();
  const reading = useCell(cells.reading);
  const faults = reading.status === "ready" && !reading.value.ok ? reading.value.fields : {};
  const progress = formProgress(task.fields, values);
  const whole = progress.missing.length === 0 ? faults["body"]?.[language] : undefined;

  const draw = (field: FormField) => {
    const Widget = widgets[field.widget];
    return (
      <Widget
        key={field.name}
        field={field}
        value={values[field.name]}
        onChange={(value) => onEdit(field.name, value === "" && !field.required ? undefined : value)}
        error={isAnswered(values[field.name]) ? faults[field.name]?.[language] : undefined}
        begin={field === task.fields[0]}
      />
    );
  };

  return (
    <>
      {progress.questions > 1 && <ProgressLine {...progress} />}
      {groupFields(task.fields).map(({ title, fields }, index) =>
        title === undefined ? (
          fields.map(draw)
        ) : (
          <div key={title} role="group" aria-labelledby={`${id}-${index}`} className="mt-3 grid gap-2">
            <h3 id={`${id}-${index}`} className="font-semibold text-muted">
              {title}
            </h3>
            {fields.map(draw)}
          </div>
        ),
      )}
      <UnaskedValues fields={task.unasked} values={values} onRemove={(name) => onEdit(name, undefined)} />
      {whole && <Alert tone="warn">{whole}</Alert>}
    </>
  );
}
