"use client";
import { Info } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useShownValue } from "@/components/notebook/use-shown-value";
import { useTask } from "../task-context";

/** Hints on the input as it stands, from the task. Their place is kept free, so that nothing jumps while typing. */
export function Notices() {
  const t = useTranslations("predict.input");
  const language = useLocale();
  const reading = useShownValue(useTask().cells.reading);
  const notices = reading?.ok ? reading.notices : [];
  return (
    <ul data-slot="notices" aria-label={t("hints")} className="-mt-1 grid min-h-6 gap-1 leading-6">
      {notices.map(({ code, text }) => (
        <li key={code} data-notice={code} className="flex gap-2 text-[0.94em] text-muted">
          <Info aria-hidden className="mt-1 size-4 shrink-0 text-accent" />
          {text[language]}
        </li>
      ))}
    </ul>
  );
}
