"use client";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useTakeUp } from "./use-take-up";
import type { WidgetProps } from "./widget";

/** A text in one line. Too much is said, never cut. */
export function LineWidget({ field, value, onChange, error }: WidgetProps) {
  const t = useTranslations("predict.input");
  const text = typeof value === "string" ? value : "";
  const box = useRef<HTMLInputElement>(null);
  useTakeUp(() => {
    const typed = box.current?.value ?? "";
    return typed === text ? undefined : typed;
  }, onChange);
  const limit = field.maxLength;
  const tooLong = limit !== undefined && text.length > limit;
  return (
    <Field label={field.title} hint={field.description} error={tooLong ? t("tooLong", { limit }) : error}>
      {(control) => (
        <Input
          {...control}
          ref={box}
          name={field.name}
          value={text}
          onChange={(event) => onChange(event.target.value)}
          placeholder={field.placeholder}
          autoComplete="off"
          className="text-[1.06em]"
        />
      )}
    </Field>
  );
}
