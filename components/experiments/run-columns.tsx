"use client";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { RunSort } from "@/lib/api/experiment";
import { ActorText } from "@/components/registry/actor-text";
import { DurationText } from "@/components/registry/duration-text";
import { ScoreText } from "@/components/registry/score-text";
import { Badge } from "@/components/ui/badge";
import type { ExperimentRow } from "./experiment-view";
import { ParametersText } from "./parameters-text";
import { methodOf, tookOf } from "./run-facts";
import type { ColumnName } from "./search";

type Column = { sort?: RunSort; numeric?: true; draw: (run: ExperimentRow) => ReactNode };

/** The columns that can be chosen: what each shows of a run, and what sorting by it means. */
export function useRunColumns(): Record<ColumnName, Column> {
  const t = useTranslations("experiments");
  const format = useFormatter();
  return {
    estimator: { sort: "estimator", draw: methodOf },
    seed: { sort: "seed", numeric: true, draw: ({ seed }) => String(seed) },
    parameters: { draw: ({ outcome }) => <ParametersText parameters={outcome?.lineage.parameters} /> },
    data: {
      sort: "rows",
      draw: ({ outcome }) =>
        outcome ? (
          <>
            <span className="whitespace-nowrap">{t("rows", { n: format.number(outcome.lineage.rows) })}</span>
            <code title={outcome.lineage.dataHash} className="block font-mono text-sm text-muted">
              {outcome.lineage.dataHash.slice(0, 8)}
            </code>
          </>
        ) : (
          "–"
        ),
    },
    macroF1: {
      sort: "macroF1",
      draw: ({ outcome }) => (outcome ? <ScoreText score={outcome.macroF1} withN stacked /> : "–"),
    },
    accuracy: {
      sort: "accuracy",
      draw: ({ outcome }) => (outcome ? <ScoreText score={outcome.accuracy} withN stacked /> : "–"),
    },
    took: {
      sort: "seconds",
      numeric: true,
      draw: (run) => <DurationText milliseconds={tookOf(run) ?? undefined} />,
    },
    who: { sort: "who", draw: ({ requestedBy }) => <ActorText actor={requestedBy} /> },
    version: {
      sort: "version",
      draw: ({ task, version }) =>
        version === null ? (
          "–"
        ) : (
          <Link href={`/models/${task}/${version}`} className="prose-link whitespace-nowrap">
            {t("version", { version })}
          </Link>
        ),
    },
    tags: {
      draw: ({ tags }) => (
        <span className="flex min-w-24 flex-wrap gap-1">
          {tags.length === 0 ? "–" : tags.map((tag) => <Badge key={tag}>{tag}</Badge>)}
        </span>
      ),
    },
  };
}
