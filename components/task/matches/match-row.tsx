"use client";
import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { ToneMark } from "@/components/ui/tone-mark";
import type { LabelView } from "@/lib/task/task-view";
import { markedPieces } from "./marked-pieces";
import { ScoreBar } from "./score-bar";
import type { RankedMatch } from "./select-matches";

/** One known text: its band, its score, what it shares with the input, and the three scores behind the one. */
export function MatchRow({ match, band }: { match: RankedMatch; band: LabelView | undefined }) {
  const t = useTranslations("matches");
  const format = useFormatter();
  const tone = band?.tone ?? "neutral";
  return (
    <li
      data-slot="match"
      data-rank={match.rank}
      data-label={match.label}
      className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-2 border-b border-line py-4"
    >
      <span className="text-right text-muted">
        <span className="sr-only">{t("rank")} </span>
        {match.rank}.
      </span>
      <div className="grid min-w-0 gap-2">
        <p className="wrap-anywhere">
          {markedPieces(match.title, match.shared).map(({ start, text, marked }) =>
            marked ? (
              <mark key={start} className="rounded-sm bg-accent-soft font-medium text-ink">
                {text}
              </mark>
            ) : (
              text
            ),
          )}
        </p>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Badge tone={tone}>
            <ToneMark tone={tone} /> {band?.title ?? match.label}
          </Badge>
          <span>
            {t("score")} <strong className="font-semibold">{format.number(match.score, percent)}</strong>
          </span>
        </p>
        <dl className="grid gap-x-4 gap-y-0.5 text-sm sm:grid-cols-3">
          <ScoreBar name={t("cosine")} score={match.cosine} />
          <ScoreBar name={t("jaccard")} score={match.jaccard} />
          <ScoreBar name={t("editRatio")} score={match.editRatio} />
        </dl>
      </div>
    </li>
  );
}

const percent = { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
