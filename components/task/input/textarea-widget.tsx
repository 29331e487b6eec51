"use client";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { cn } from "@/components/ui/cn";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { countWords } from "./count-words";
import { useTakeUp } from "./use-take-up";
import type { WidgetProps } from "./widget";

/** A text with a counter. Too much is said, never cut. */
export function TextareaWidget({ field, value, onChange, error }: WidgetProps) {
  const t = useTranslations("predict.input");
  const text = typeof value === "string" ? value : "";
  const box = useRef<HTMLTextAreaElement>(null);
  useTakeUp(() => {
    const typed = box.current?.value ?? "";
    return typed === text ? undefined : typed;
  }, onChange);
  const limit = field.maxLength;
  const tooLong = limit !== undefined && text.length > limit;
  const counts = { words: countWords(text), characters: text.length };
  return (
    <Field label={field.title} hint={field.description} error={tooLong ? t("tooLong", { limit }) : error}>
      {(control) => (
        <div className="grid gap-1.5">
          <Textarea
            {...control}
            ref={box}
            name={field.name}
            value={text}
            onChange={(event) => onChange(event.target.value)}
            placeholder={field.placeholder}
            rows={4}
            autoComplete="off"
            className="max-h-[60vh] text-[1.06em]"
          />
          <p
            data-slot="counter"
            className={cn("text-right text-sm text-muted", tooLong && "font-medium text-danger")}
          >
            {limit === undefined ? t("counter", counts) : t("counterOf", { ...counts, limit })}
          </p>
        </div>
      )}
    </Field>
  );
}
