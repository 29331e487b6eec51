"use client";
import { useTranslations } from "next-intl";
import { Segmented } from "@/components/ui/segmented";
import { detailStore } from "../storage/detail";
import { useLocalStore } from "../storage/use-local-store";

const details = ["beginner", "expert"] as const;

/** How much the page shows; remembered by this browser, for all tasks. */
export function DetailSwitch() {
  const t = useTranslations("expert.detail");
  const detail = useLocalStore(detailStore);
  return (
    <div
      data-slot="detail"
      data-detail={detail}
      className="flex max-w-column flex-wrap items-center gap-x-4 gap-y-1 md:ml-[9.5rem]"
    >
      <Segmented
        label={t("label")}
        value={detail}
        onValueChange={(next) => detailStore.update(() => next)}
        options={details.map((value) => ({ value, content: t(value) }))}
      />
      <p className="text-sm text-muted">{t(`${detail}Hint`)}</p>
    </div>
  );
}
