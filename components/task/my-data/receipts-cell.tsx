"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState, type FormEvent } from "react";
import { Cell } from "@/components/notebook/cell";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { receiptsIn, receiptStore, withReceipts } from "../storage/receipts";
import { useMyData } from "./my-data-context";
import { OwnDataRefused, readOwnData } from "./own-data";

type Adding =
  { state: "idle" | "busy" } | { state: "done"; added: number } | { state: "failed"; message: string };

/** Receipts from another device, and what a receipt is. */
export function ReceiptsCell() {
  const t = useTranslations("my-data.receipts");
  const language = useLocale();
  const { cells, retentionDays } = useMyData();
  const [text, setText] = useState("");
  const [adding, set] = useState<Adding>({ state: "idle" });

  async function add(event: FormEvent) {
    event.preventDefault();
    const pasted = receiptsIn(text);
    if (pasted.length === 0) return set({ state: "failed", message: t("none") });
    set({ state: "busy" });
    try {
      let added = 0;
      // One by one: only so is it known which record a receipt belongs to.
      for (const receipt of pasted) {
        const found = await readOwnData([receipt], { fetch: (...request) => fetch(...request), language });
        receiptStore.update((all) =>
          withReceipts(
            all,
            found.map(({ id, task, createdAt }) => ({ id, receipt, task, savedAt: Date.parse(createdAt) })),
          ),
        );
        added += found.length;
      }
      if (added === 0) return set({ state: "failed", message: t("unknown") });
      setText("");
      set({ state: "done", added });
    } catch (error) {
      set({ state: "failed", message: error instanceof OwnDataRefused ? error.message : t("unreachable") });
    }
  }

  return (
    <Cell name={cells.receipts} title={t("title")}>
      <form className="grid gap-4" onSubmit={(event) => void add(event)}>
        <p className="text-muted">{t("explained", { days: retentionDays })}</p>
        <Field
          label={t("paste")}
          hint={t("pasteHint")}
          error={adding.state === "failed" ? adding.message : undefined}
        >
          {(control) => (
            <Textarea
              {...control}
              value={text}
              spellCheck={false}
              autoComplete="off"
              className="min-h-20 font-mono text-sm"
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" disabled={text.trim() === ""} busy={adding.state === "busy"}>
            {t("add")}
          </Button>
          <p role="status">{adding.state === "done" && t("added", { n: adding.added })}</p>
        </div>
      </form>
    </Cell>
  );
}
