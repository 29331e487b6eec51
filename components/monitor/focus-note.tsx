"use client";
import { useTranslations } from "next-intl";
import type { VersionChoice } from "@/lib/loop/monitor/rollups";

/** Says which version is compared while all are chosen: each has a reference of its own. */
export function FocusNote({ version, choice }: { version: number; choice: VersionChoice }) {
  const t = useTranslations("monitor");
  if (choice !== "all") return null;
  return <p className="mb-4 max-w-[68ch] text-sm text-muted">{t("focus", { version })}</p>;
}
