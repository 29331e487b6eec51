"use client";
import { useTranslations } from "next-intl";

/** How many questions have an answer; stays in sight while a long form moves past. */
export function ProgressLine({ answered, questions }: { answered: number; questions: number }) {
  const t = useTranslations("predict.input");
  return (
    <label
      data-slot="form-progress"
      className="sticky top-0 z-10 -mx-1 grid gap-1 bg-paper px-1 py-2 text-sm text-muted"
    >
      {t("answered", { answered, questions })}
      <progress
        max={questions}
        value={answered}
        className="h-1.5 w-full appearance-none overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-transparent [&::-webkit-progress-value]:bg-accent"
      />
    </label>
  );
}
