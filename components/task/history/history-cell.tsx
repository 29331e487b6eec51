"use client";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { useBindSource } from "@/components/notebook/use-bind-source";
import { Cell } from "@/components/notebook/cell";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Switch } from "@/components/ui/switch";
import { useBegin } from "../input/use-begin";
import { entriesOf, forget, historyStore, switchHistory } from "../storage/history";
import { useLocalStore } from "../storage/use-local-store";
import { useTask } from "../task-context";
import { HistoryList } from "./history-list";
import { useRemember } from "./use-remember";

/** What was predicted in this browser. It never leaves it. */
export function HistoryCell() {
  const t = useTranslations("predict.history");
  const { cells, task } = useTask();
  const begin = useBegin();
  const history = useLocalStore(historyStore);
  const [asking, ask] = useState(false);
  useBindSource(cells.history, history);
  useRemember();
  const entries = useMemo(() => entriesOf(history, task.id), [history, task.id]);

  function clear() {
    historyStore.update((kept) => forget(kept, task.id));
    ask(false);
  }

  return (
    <Cell name={cells.history} title={t("title")}>
      <div className="grid gap-4">
        <p className="text-muted">{t("hint")}</p>
        <div className="flex flex-wrap items-start justify-between gap-4">
          <Switch
            label={t("keep")}
            checked={history.on}
            onChange={(event) => historyStore.update((kept) => switchHistory(kept, event.target.checked))}
          />
          {entries.length > 0 && (
            <Button size="sm" onClick={() => ask(true)}>
              {t("clear")}
            </Button>
          )}
        </div>
        {entries.length === 0 ? (
          <p className="text-muted">{t("empty")}</p>
        ) : (
          <HistoryList entries={entries} task={task} onUse={begin} />
        )}
        <AlertDialog
          danger
          open={asking}
          title={t("clearTitle")}
          description={t("clearText", { n: entries.length })}
          confirmLabel={t("clear")}
          cancelLabel={t("cancel")}
          onConfirm={clear}
          onCancel={() => ask(false)}
        />
      </div>
    </Cell>
  );
}
