"use client";
import { useTranslations } from "next-intl";
import type { Tone } from "@/components/ui/tone-mark";
import { strengthStyle } from "./strength-style";

/** What the marks in the text mean. */
export function Legend({ tone, label }: { tone: Tone; label: string }) {
  const t = useTranslations("predict.explanation");
  return (
    <ul aria-label={t("legend")} className="flex flex-wrap gap-x-6 gap-y-1 text-sm text-muted">
      <li>
        <span className={`text-ink ${strengthStyle(tone, 3)}`}>{t("word")}</span> {t("speaksFor", { label })}
      </li>
      <li>
        <span className={`text-ink ${strengthStyle(tone, -3)}`}>{t("word")}</span>{" "}
        {t("speaksAgainst", { label })}
      </li>
      <li>
        <span className="text-ink">{t("word")}</span> {t("speaksNot")}
      </li>
    </ul>
  );
}
