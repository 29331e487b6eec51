"use client";
import { Cloud, Smartphone } from "lucide-react";
import { useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { useSource } from "@/components/notebook/use-source";
import { Segmented } from "@/components/ui/segmented";
import { useTask } from "../task-context";

/** Where the model runs: the person's choice, with what it means for their input. */
export function PlaceCell() {
  const t = useTranslations("predict.place");
  const { cells } = useTask();
  const [place, choose] = useSource(cells.place);
  return (
    <Cell name={cells.place} title={t("title")}>
      <div className="grid gap-3">
        <Segmented
          label={t("title")}
          value={place}
          onValueChange={choose}
          options={[
            { value: "device", content: <Option icon={<Smartphone aria-hidden />}>{t("device")}</Option> },
            { value: "server", content: <Option icon={<Cloud aria-hidden />}>{t("server")}</Option> },
          ]}
        />
        <p className="text-muted">{t(`${place}Hint`)}</p>
      </div>
    </Cell>
  );
}

const Option = ({ icon, children }: { icon: React.ReactNode; children: string }) => (
  <span className="flex items-center gap-1.5">
    {icon}
    {children}
  </span>
);
