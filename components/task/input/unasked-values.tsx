"use client";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { FormField } from "@/lib/task/form-field";
import type { TaskInput } from "@/lib/task/task-view";
import { answerText } from "./answer-text";

type UnaskedValuesProps = {
  fields: readonly FormField[];
  values: TaskInput;
  onRemove: (name: string) => void;
};

/** What an example or an earlier input brought along that the form does not ask: it counts, so it is seen. */
export function UnaskedValues({ fields, values, onRemove }: UnaskedValuesProps) {
  const t = useTranslations("predict.input");
  return fields.map((field) => {
    const text = answerText(field, values[field.name]);
    if (text === undefined) return null;
    return (
      <p
        key={field.name}
        data-slot="unasked"
        data-field={field.name}
        className="flex items-center justify-between gap-3 rounded-md bg-sunken px-3 py-1.5"
      >
        <span className="min-w-0 wrap-anywhere">
          <span className="text-muted">{field.title}:</span> {text}
        </span>
        <Button
          variant="quiet"
          size="icon"
          title={t("remove")}
          aria-label={t("removeOf", { title: field.title })}
          onClick={() => onRemove(field.name)}
        >
          <X aria-hidden />
        </Button>
      </p>
    );
  });
}
