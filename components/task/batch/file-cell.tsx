"use client";
import { X } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { useSource } from "@/components/notebook/use-source";
import { Button } from "@/components/ui/button";
import { useBatch } from "./batch-context";
import { DropZone } from "./drop-zone";
import { exampleFile } from "./example-file";
import { useChooseFile } from "./use-choose-file";

/** Where the file comes from; it stays on the device. */
export function FileCell() {
  const t = useTranslations("batch.file");
  const format = useFormatter();
  const { task, cells } = useBatch();
  const [file] = useSource(cells.file);
  const choose = useChooseFile();
  return (
    <Cell name={cells.file} title={t("title")} empty={null}>
      <div className="grid gap-3">
        <DropZone onChoose={choose} />
        {file ? (
          <p data-slot="chosen-file" className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="min-w-0 font-medium break-all">{file.name}</span>
            <span className="text-muted">
              {t("size", { kilobytes: format.number(Math.ceil(file.size / 1000)) })}
            </span>
            <Button size="sm" variant="quiet" onClick={() => choose(null)}>
              <X aria-hidden />
              {t("remove")}
            </Button>
          </p>
        ) : (
          task.examples.length > 0 && (
            <p className="flex flex-wrap items-center gap-x-3 gap-y-2 text-muted">
              {t("noFile")}
              <Button size="sm" onClick={() => choose(exampleFile(task))}>
                {t("example")}
              </Button>
            </p>
          )
        )}
      </div>
    </Cell>
  );
}
