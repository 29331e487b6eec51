"use client";
import { useTranslations } from "next-intl";
import type { CollectionChanged } from "@/lib/api/collection";

const kinds = ["added", "retired", "known", "repeated", "missing"] as const;

/** What a change does: how many texts of each kind, and the first of them to unfold. */
export function ChangePlan({ plan }: { plan: CollectionChanged }) {
  const t = useTranslations("collection.plan");
  const lists = [
    ...kinds.map((kind) => ({ kind, ...plan[kind] })),
    {
      kind: "unusable" as const,
      count: plan.unusable.count,
      first: plan.unusable.first.map(({ row, reason }) => t("row", { row, reason })),
    },
  ];
  return (
    <ul className="grid gap-2">
      {lists
        .filter(({ count }) => count > 0)
        .map(({ kind, count, first }) => (
          <li key={kind}>
            <details open={kind === "added" || kind === "retired"}>
              <summary className="cursor-pointer font-medium">{t(kind, { count })}</summary>
              <ul className="mt-1 grid max-h-40 gap-1 overflow-y-auto pl-4 text-sm text-muted" tabIndex={0}>
                {first.map((text, at) => (
                  <li key={at} className="wrap-anywhere">
                    {text}
                  </li>
                ))}
                {count > first.length && <li>{t("more", { count: count - first.length })}</li>}
              </ul>
            </details>
          </li>
        ))}
    </ul>
  );
}
