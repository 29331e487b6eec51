"use client";
import { useLocale, useTranslations } from "next-intl";
import { useAnnounce } from "@/components/ui/announcer";
import { consentVersion } from "@/lib/consent";
import { attempt } from "../attempt";
import { historyEntry } from "../history/history-entry";
import { refusalText } from "../refusal-text";
import { historyStore, remember } from "../storage/history";
import { receiptStore, withReceipts } from "../storage/receipts";
import { useTask } from "../task-context";
import type { Draft } from "./record-state";
import { useRecords } from "./use-records";

/** Sends one prediction to be stored. Its redacted input is all that leaves of what was entered. */
export function useSave() {
  const t = useTranslations("predict.record");
  const language = useLocale();
  const announce = useAnnounce();
  const { task, actions, draft } = useTask();
  const records = useRecords();

  return async ({ made, redaction, stored }: Draft) => {
    records.put(made, { state: "saving" });
    const claim = {
      task: task.id,
      input: redaction.input,
      version: made.version,
      label: stored.prediction.label,
      latencyMs: Math.max(0, made.milliseconds),
      textVersion: consentVersion,
      language,
      place: made.place === "device" ? ("browser" as const) : ("server" as const),
    };
    const result = await attempt(() => actions.record(claim), t("unreachable"));
    if (!result.ok) return records.put(made, { state: "failed", message: refusalText(result) });
    const { id, receipt } = result.value;
    const savedAt = Date.now();
    const kept = receiptStore.update((all) => withReceipts(all, [{ id, receipt, task: task.id, savedAt }]));
    const entry = historyEntry({ made, task: task.id, draft: draft.id(), at: savedAt });
    historyStore.update((history) => remember(history, { ...entry, saved: id }));
    const { label, undecided } = stored.prediction;
    records.put(made, { state: "saved", id, receipt, kept, label, undecided: undecided !== undefined });
    announce(t("saved"));
  };
}
