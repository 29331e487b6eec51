"use client";
import { Cloud, Smartphone } from "lucide-react";
import { useTranslations } from "next-intl";
import { useSource } from "@/components/notebook/use-source";
import { Segmented } from "@/components/ui/segmented";
import { useBatch } from "./batch-context";

/** Where the model runs, and what that means for the file. */
export function PlaceChoice() {
  const t = useTranslations("batch.place");
  const { cells } = useBatch();
  const [place, choose] = useSource(cells.place);
  const option = (icon: React.ReactNode, text: string) => (
    <span className="flex items-center gap-1.5">
      {icon}
      {text}
    </span>
  );
  return (
    <div className="grid gap-2">
      <Segmented
        label={t("title")}
        value={place}
        onValueChange={choose}
        options={[
          { value: "device", content: option(<Smartphone aria-hidden />, t("device")) },
          { value: "server", content: option(<Cloud aria-hidden />, t("server")) },
        ]}
      />
      <p className="text-muted">{t(`${place}Hint`)}</p>
    </div>
  );
}
