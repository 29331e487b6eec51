"use client";
import { useTranslations } from "next-intl";
import { useSource } from "@/components/notebook/use-source";
import { formProgress } from "../input/form-progress";
import { isTextField } from "../input/is-text-field";
import { isBlank } from "../cells/is-blank";
import { useTask } from "../task-context";

/** What to do for an answer, or what is still missing for one. */
export function EmptyResult() {
  const t = useTranslations("predict.result");
  const { cells, task } = useTask();
  const [place] = useSource(cells.place);
  const [values] = useSource(cells.input);
  const missing = formProgress(task.fields, values).missing.length;
  const written = task.fields.every(isTextField);
  const begun = task.fields.length > 1 && !isBlank(values);
  const hints = {
    device: { text: t("empty"), form: t("emptyForm") },
    server: { text: t("emptyServer"), form: t("emptyFormServer") },
  };
  return (
    <p className="text-muted" data-missing={missing}>
      {begun && missing > 0 ? t("missing", { n: missing }) : hints[place][written ? "text" : "form"]}
    </p>
  );
}
