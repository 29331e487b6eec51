"use client";
import { useTranslations } from "next-intl";
import { useNotebook } from "@/components/notebook/notebook-provider";
import { useCell } from "@/components/notebook/use-cell";
import { useSource } from "@/components/notebook/use-source";
import { Skeleton } from "@/components/ui/skeleton";
import { useTask } from "../task-context";
import { VersionSelect } from "../version-select";

/** Which of the task's versions answers on this page; the serving one until another is chosen. */
export function VersionPicker() {
  const t = useTranslations("version");
  const { cells } = useTask();
  const notebook = useNotebook();
  const versions = useCell(cells.versions);
  const [serving] = useSource(cells.serving);
  const options =
    versions.status === "ready" ? versions.value : "previous" in versions ? versions.previous : undefined;
  const value = options?.find(({ version }) => version === serving.version);
  if (!options || !value)
    return versions.status === "failed" ? (
      <p className="text-muted">{t("failed")}</p>
    ) : (
      <Skeleton className="h-11" />
    );
  return (
    <VersionSelect
      label={t("choose")}
      options={options}
      value={value}
      onChoose={({ version, sha256, estimator, aliases }) => {
        notebook.set(cells.replaced, null);
        notebook.set(cells.chosen, !aliases.includes("champion"));
        notebook.set(cells.serving, { version, sha256, estimator });
      }}
    />
  );
}
