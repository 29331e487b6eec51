"use client";
import { useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";
import type { useErase } from "./use-erase";

export function EraseOutcome({ erasing }: Pick<ReturnType<typeof useErase>, "erasing">) {
  const t = useTranslations("my-data.erase");
  if (erasing.state === "done")
    return (
      <Alert data-slot="erased">
        {erasing.erased === 0 ? t("nothing") : t("done", { n: erasing.erased })}
      </Alert>
    );
  if (erasing.state !== "failed") return null;
  return (
    <Alert tone="danger" title={t("failed")}>
      {erasing.message} {erasing.erased > 0 && t("partly", { n: erasing.erased })}
    </Alert>
  );
}
