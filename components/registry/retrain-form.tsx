"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition, type FormEvent } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { byCrossValidation } from "@/lib/task/selection";
import type { Result } from "@/lib/result";
import { ReasonField } from "./reason-field";
import type { RequestRun } from "./registry-view";

type RetrainFormProps = { task: string; estimators: readonly string[]; requestRun: RequestRun };

/** Asks for a training run and goes to its page; a run that is under way is joined instead. */
export function RetrainForm({ task, estimators, requestRun }: RetrainFormProps) {
  const t = useTranslations("runs.start");
  const router = useRouter();
  const [estimator, setEstimator] = useState("");
  const [seed, setSeed] = useState("1");
  const [reason, setReason] = useState("");
  const [refused, refuse] = useState<Result<unknown>>();
  const [busy, start] = useTransition();
  const fields = refused && !refused.ok ? refused.fields : undefined;

  function send(event: FormEvent) {
    event.preventDefault();
    start(async () => {
      const result = await requestRun({ task, reason, seed: Number(seed), ...(estimator && { estimator }) });
      refuse(result);
      if (result.ok) router.push(`/runs/${result.value.run}${result.value.created ? "" : "?joined"}`);
    });
  }

  return (
    <form onSubmit={send} className="grid gap-5">
      {refused && !refused.ok && <Alert tone="danger">{refused.message}</Alert>}
      <div className="grid gap-5 sm:grid-cols-2">
        <Field
          label={t("estimator")}
          hint={t("estimatorHint")}
          error={fields?.["estimator"]}
          className="content-start"
        >
          {(control) => (
            <Select {...control} value={estimator} onChange={(event) => setEstimator(event.target.value)}>
              <option value="">{t("asChampion")}</option>
              {estimators.map((name) => (
                <option key={name} value={name}>
                  {name === byCrossValidation ? t("byCrossValidation") : name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t("seed")} hint={t("seedHint")} error={fields?.["seed"]} className="content-start">
          {(control) => (
            <Input
              {...control}
              type="number"
              inputMode="numeric"
              min={0}
              max={2_147_483_647}
              step={1}
              required
              value={seed}
              onChange={(event) => setSeed(event.target.value)}
            />
          )}
        </Field>
      </div>
      <ReasonField value={reason} onChange={setReason} hint={t("reasonHint")} error={fields?.["reason"]} />
      <Button
        type="submit"
        variant="primary"
        busy={busy}

        className="justify-self-start"
      >
        {t("button")}
      </Button>
    </form>
  );
}
