"use client";
import { useFormatter, useTranslations } from "next-intl";
import { ScoreText } from "@/components/registry/score-text";
import type { Decided } from "@/lib/task/evaluation-parts";

type DecidedNoteProps = { decided: Decided; n: number; reasons: Readonly<Record<string, string>> };

/** How often the model declined to decide, why, and how it did on the rest. */
export function DecidedNote({ decided, n, reasons }: DecidedNoteProps) {
  const t = useTranslations("evaluation.decided");
  const format = useFormatter();
  return (
    <div data-slot="decided" className="grid gap-2">
      <p className="max-w-[68ch]">
        {t("text", { declined: n - decided.n, n })} {t("rest")}
      </p>
      <dl className="grid w-fit grid-cols-[auto_auto] gap-x-6 gap-y-1">
        <dt className="text-muted">{t("coverage")}</dt>
        <dd>
          <ScoreText score={decided.coverage} />
        </dd>
        {decided.accuracy && (
          <>
            <dt className="text-muted">{t("accuracy")}</dt>
            <dd>
              <ScoreText score={decided.accuracy} withN />
            </dd>
          </>
        )}
        {Object.entries(decided.reasons).map(([code, rows]) => (
          <div key={code} className="contents">
            <dt className="text-muted">{reasons[code] ?? code}</dt>
            <dd>{format.number(rows)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
