"use client";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Progress } from "@/components/ui/progress";
import { Select } from "@/components/ui/select";
import { DropZone } from "../task/batch/drop-zone";
import { useFaultText } from "../task/batch/fault-text";
import { useExplore } from "./explore-context";
import { NoTextColumn } from "./no-text-column";
import { mostRows } from "./read-explored";

/** Where the rows come from, and how far they are read and predicted. */
export function DataCell() {
  const t = useTranslations("explore.data");
  const { cells, version } = useExplore();
  const faultText = useFaultText();
  const why = (cause: unknown) =>
    cause instanceof NoTextColumn
      ? t("noText", { columns: cause.columns.join(", ").slice(0, 200) })
      : faultText(cause);
  return (
    <Cell
      name={cells.data}
      title={t("title")}
      failed={(error) => (
        <div className="grid gap-5">
          <Choice />
          <Alert tone="danger" title={t("failed")}>
            <p>{why(error.cause)}</p>
          </Alert>
        </div>
      )}
    >
      {(loaded) => (
        <div className="grid gap-5">
          <Choice />
          {loaded.state === "reading" ? (
            <Progress label={t("reading")} value={loaded.share} step={t("rows", { n: loaded.rows })} />
          ) : (
            <p data-slot="explored" className="text-muted">
              {t("read", { n: loaded.explored.rows.length })}{" "}
              {t("by", { version: version.version, estimator: version.estimator })}
              {loaded.explored.skipped > 0 && ` ${t("skipped", { n: loaded.explored.skipped })}`}
              {loaded.explored.cut && ` ${t("cut", { n: mostRows })}`}
            </p>
          )}
        </div>
      )}
    </Cell>
  );
}

function Choice() {
  const t = useTranslations("explore.data");
  const { tables, search, choose, file, chooseFile } = useExplore();
  const clear = { label: null, stars: null, version: null, from: null, to: null, q: null };
  return (
    <div className="grid gap-4">
      <DropZone
        onChoose={(chosen) => {
          chooseFile(chosen);
          choose(clear);
        }}
      />
      {file ? (
        <p data-slot="chosen-file" className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="min-w-0 font-medium break-all">{file.name}</span>
          <span className="text-muted">{t("stays")}</span>
          <Button
            size="sm"
            variant="quiet"
            onClick={() => {
              chooseFile(undefined);
              choose(clear);
            }}
          >
            <X aria-hidden />
            {t("remove")}
          </Button>
        </p>
      ) : tables.length > 1 ? (
        <Field label={t("table")} className="max-w-96">
          {(control) => (
            <Select
              {...control}
              value={search.data ?? tables[0]?.key}
              onChange={({ target }) => choose({ ...clear, data: target.value })}
            >
              {tables.map(({ key, title }) => (
                <option key={key} value={key}>
                  {title}
                </option>
              ))}
            </Select>
          )}
        </Field>
      ) : (
        <p className="text-muted">{t("example", { title: tables[0]?.title ?? "" })}</p>
      )}
    </div>
  );
}
