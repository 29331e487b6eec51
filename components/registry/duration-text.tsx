"use client";
import { useLocale, useTranslations } from "next-intl";
import { formatDuration } from "@/components/notebook/format-duration";

/** How long something took, "–" when nobody knows. */
export function DurationText({ milliseconds }: { milliseconds: number | undefined }) {
  const t = useTranslations("runs");
  const language = useLocale();
  if (milliseconds === undefined) return <>–</>;
  if (milliseconds < 60_000) return <>{formatDuration(milliseconds, language)}</>;
  const seconds = Math.round(milliseconds / 1000);
  return <>{t("minutes", { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })}</>;
}
