"use client";
import { useLocale } from "next-intl";
import { useCell } from "@/components/notebook/use-cell";
import type { TaskInput } from "@/lib/task/task-view";
import { useTask } from "../task-context";
import { TextareaWidget } from "./textarea-widget";
import { widgets } from "./widgets";

type InputFieldsProps = { values: TaskInput; onEdit: (name: string, value: unknown) => void };

export function InputFields({ values, onEdit }: InputFieldsProps) {
  const { cells, task } = useTask();
  const language = useLocale();
  const reading = useCell(cells.reading);
  const faults = reading.status === "ready" && !reading.value.ok ? reading.value.fields : {};
  return task.fields.map((field) => {
    const Widget = widgets[field.widget] ?? TextareaWidget;
    return (
      <Widget
        key={field.name}
        field={field}
        value={values[field.name]}
        onChange={(value) => onEdit(field.name, value)}
        error={faults[field.name]?.[language]}
      />
    );
  });
}
