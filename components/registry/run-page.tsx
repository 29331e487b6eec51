"use client";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Cell } from "@/components/notebook/cell";
import { useSource } from "@/components/notebook/use-source";
import { Alert } from "@/components/ui/alert";
import type { Result } from "@/lib/result";
import type { DeleteRunActions, DescribeRun } from "@/components/experiments/experiment-actions";
import { RunDetails } from "@/components/experiments/run-details";
import { RunFiles } from "@/components/experiments/run-files";
import type { CancelRunAction } from "./cancel-run";
import { GateTable } from "./gate-table";
import { GateVerdict } from "./gate-verdict";
import type { RequestRun } from "./registry-view";
import { about, log, measured, reading, request, steps, verdict } from "./run-cells";
import type { RunReading } from "./run-cells";
import { RunChart } from "./run-chart";
import { RunLog } from "./run-log";
import { RunProgress } from "./run-progress";
import { RunRequest } from "./run-request";
import { RunSteps } from "./run-steps";
import { isActive } from "./run-view";
import type { ClassView } from "./version-view";
import { usePolled } from "./use-polled";

export type RunPageProps = {
  task: { id: string; title: string };
  classes: readonly ClassView[];
  first: RunReading;
  /** Somebody asked for a run while this one was under way. */
  joined: boolean;
  actions: {
    readRun: (id: string) => Promise<Result<RunReading>>;
    cancelRun: CancelRunAction;
    requestRun: RequestRun;
    describeRun: DescribeRun;
  } & DeleteRunActions;
};

/** A run while it goes on, asked after every second, and after it has ended. */
export function RunPage({ task, classes, first, joined, actions }: RunPageProps) {
  const t = useTranslations("runs");
  const [read, set] = useSource(reading);
  const [lost, lose] = useState("");
  const router = useRouter();
  const { run } = read ?? first;
  const ask = () => actions.readRun(run.id);
  const take = (answer: Result<RunReading> | undefined) => {
    lose(answer?.ok ? "" : (answer?.message ?? t("noAnswer")));
    if (answer?.ok) set(answer.value);
  };
  usePolled(ask, { every: 1000, active: isActive(run), onAnswer: take });

  return (
    <>
      <header className="md:pl-[9.5rem]">
        <p className="text-muted">
          <Link href="/runs" className="prose-link">
            {t("title")}
          </Link>
        </p>
        <h1 className="mt-1 text-3xl">{t("titleOf", { task: task.title })}</h1>
        {joined && isActive(run) && <Alert className="mt-5">{t("joined")}</Alert>}
      </header>
      <Cell name={reading} title={t("progress.title")}>
        <div className="grid gap-4">
          {lost && <Alert tone="warn">{lost}</Alert>}
          <RunProgress
            run={run}
            cancelRun={actions.cancelRun}
            requestRun={actions.requestRun}
            onCancelled={() => void ask().then(take)}
          />
        </div>
      </Cell>
      <Cell
        name={verdict}
        title={t("verdict.title")}
        empty={<p className="text-muted">{t("verdict.none")}</p>}
      >
        {(gate) => (
          <div className="grid gap-5">
            <GateVerdict gate={gate} />
            <GateTable verdict={gate.verdict} classes={classes} />
          </div>
        )}
      </Cell>
      <Cell name={steps} title={t("steps.title")}>
        {(shown) => <RunSteps steps={shown} />}
      </Cell>
      <Cell
        name={measured}
        title={t("measured.title")}
        wide
        empty={<p className="text-muted">{isActive(run) ? t("measured.soon") : t("measured.none")}</p>}
      >
        {(series) => <RunChart series={series} />}
      </Cell>
      <Cell name={log} title={t("log.title")} empty={<p className="text-muted">{t("log.none")}</p>}>
        {(lines) => <RunLog lines={lines} />}
      </Cell>
      <Cell name={about} title={t("about")}>
        {(shown) => (
          <div className="grid gap-4">
            <p>
              <Link href={`/experiments?task=${run.task}&compare=${run.id}`} className="prose-link">
                {t("compare")}
              </Link>
            </p>
            <RunDetails
              run={shown}
              knownTags={[]}
              actions={actions}
              onChanged={() => void ask().then(take)}
              onDeleted={() => router.push("/experiments")}
              more={<RunFiles run={shown} />}
            />
          </div>
        )}
      </Cell>
      <Cell name={request} title={t("request.title")}>
        {(asked) => <RunRequest run={asked} />}
      </Cell>
    </>
  );
}
