"use client";
import { CircleCheck, LoaderCircle } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useCellValue } from "@/components/notebook/use-cell-value";
import { serving } from "./serving-cells";

/** Which version answers now, and whether it is the one the registry names. */
export function ServingNow({ task, first }: { task: string; first: number }) {
  const t = useTranslations("registry.serving");
  const { version, wanted, follows } = useCellValue(serving) ?? {
    version: first,
    wanted: undefined,
    follows: true,
  };
  return (
    <p
      data-slot="serving-now"
      data-version={version}
      aria-live="polite"
      className="flex items-center gap-2.5 text-lg"
    >
      {follows ? (
        <CircleCheck aria-hidden className="size-5 shrink-0 text-accent" />
      ) : (
        <LoaderCircle aria-hidden className="size-5 shrink-0 text-warn motion-safe:animate-spin" />
      )}
      <span>
        <Link href={`/models/${task}/${version}`} className="prose-link font-semibold">
          {t("version", { version })}
        </Link>{" "}
        {follows ? t("now") : t("soon", { version: wanted ?? version })}
      </span>
    </p>
  );
}
