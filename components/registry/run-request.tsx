"use client";
import { useTranslations } from "next-intl";
import { ActorText } from "./actor-text";
import type { RunView } from "./run-view";
import { When } from "./when";

/** What was asked for, by whom and why. */
export function RunRequest({ run }: { run: RunView }) {
  const t = useTranslations("runs.request");
  const entries = [
    ["reason", run.reason],
    ["by", <ActorText key="by" actor={run.requestedBy} />],
    ["at", <When key="at" at={run.requestedAt} precision="second" />],
    ["estimator", run.estimator],
    ["seed", String(run.seed)],
    ...(run.attempts > 1 ? [["attempts", String(run.attempts)] as const] : []),
  ] as const;
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[10rem_minmax(0,1fr)]">
      {entries.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-muted">{t(name)}</dt>
          <dd className="mb-2 min-w-0 wrap-anywhere sm:mb-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
