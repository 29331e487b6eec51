"use client";
import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { download } from "@/components/charts/download";
import { useCellValue } from "@/components/notebook/use-cell-value";
import { useSource } from "@/components/notebook/use-source";
import { useAnnounce } from "@/components/ui/announcer";
import { Button } from "@/components/ui/button";
import type { ExportKind } from "./batch-calls";
import { useBatch } from "./batch-context";

/** All rows with their answers as a file, made on the device. */
export function Downloads({ disabled }: { disabled: boolean }) {
  const t = useTranslations("batch.rows");
  const language = useLocale();
  const announce = useAnnounce();
  const { cells, device } = useBatch();
  const table = useCellValue(cells.table);
  const [file] = useSource(cells.file);
  const [making, setMaking] = useState<ExportKind>();

  async function save(kind: ExportKind) {
    setMaking(kind);
    try {
      const blob = await device.call("export", { kind, columns: table?.columns ?? [], language });
      const url = URL.createObjectURL(blob);
      download(url, `${(file?.name ?? "batch").replace(/\.[^.]*$/, "")}-lingkar.${kind}`);
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    } catch {
      announce(t("saveFailed"));
    } finally {
      setMaking(undefined);
    }
  }

  return (
    <div role="group" aria-label={t("download")} className="flex flex-wrap gap-2">
      {(["csv", "json"] as const).map((kind) => (
        <Button
          key={kind}
          size="sm"
          disabled={disabled || making !== undefined}
          busy={making === kind}
          onClick={() => void save(kind)}
        >
          <Download aria-hidden />
          {t("save", { kind: kind.toUpperCase() })}
        </Button>
      ))}
    </div>
  );
}
