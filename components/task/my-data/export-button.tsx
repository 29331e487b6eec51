"use client";
import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { OwnPrediction } from "@/lib/api/my-data";

/** Everything shown here, and the fields that are not, as a JSON file. */
export function ExportButton({ records }: { records: readonly OwnPrediction[] }) {
  const t = useTranslations("my-data.records");

  function save() {
    const content = JSON.stringify({ exportedAt: new Date().toISOString(), predictions: records }, null, 2);
    const url = URL.createObjectURL(new Blob([content], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = url;
    link.download = "lingkar-my-data.json";
    link.click();
    // The browser reads it after the click.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }

  return (
    <Button size="sm" onClick={save}>
      <Download aria-hidden />
      {t("export")}
    </Button>
  );
}
