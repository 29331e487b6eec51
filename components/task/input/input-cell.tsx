"use client";
import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { Cell } from "@/components/notebook/cell";
import { useSource } from "@/components/notebook/use-source";
import { isBlank } from "../cells/is-blank";
import { useTask } from "../task-context";
import { AskServer } from "./ask-server";
import { Examples } from "./examples";
import { InputFields } from "./input-fields";
import { isTextField } from "./is-text-field";
import { Notices } from "./notices";
import { useBegin } from "./use-begin";
import { withAnswer } from "./with-answer";

/** The form of the task, made from its schema. */
export function InputCell() {
  const t = useTranslations("predict.input");
  const { cells, task } = useTask();
  const [values, set] = useSource(cells.input);
  const begin = useBegin();
  const [place] = useSource(cells.place);
  const [, ask] = useSource(cells.asked);

  const choices = <Examples examples={task.examples} blank={isBlank(values)} onChoose={begin} />;
  // Below a long form nobody would find them.
  const written = task.fields.every(isTextField);

  function askOnShortcut(event: KeyboardEvent) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && place === "server") ask(values);
  }

  return (
    <Cell name={cells.input} title={t("title")}>
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          ask(values);
        }}
        onKeyDown={askOnShortcut}
      >
        {!written && choices}
        <InputFields values={values} onEdit={(name, value) => set(withAnswer(values, name, value))} />
        <Notices />
        {place === "server" && <AskServer values={values} />}
        {written && choices}
      </form>
    </Cell>
  );
}
