"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useId } from "react";
import { useSource } from "@/components/notebook/use-source";
import type { VersionView } from "@/components/registry/version-view";
import { Select } from "@/components/ui/select";
import { set, validationSet } from "./evaluation-cells";
import { useSetTitle } from "./use-set-title";

/** Which judged rows the page is about. */
export function SetSelect({ version }: { version: VersionView }) {
  const t = useTranslations("evaluation");
  const format = useFormatter();
  const titleOf = useSetTitle();
  const [name, choose] = useSource(set);
  const id = useId();
  const sets = [[validationSet, version.validation] as const, ...Object.entries(version.evaluations)];
  return (
    <div className="grid max-w-md gap-1.5">
      <label htmlFor={id} className="font-medium">
        {t("set")}
      </label>
      <Select id={id} value={name} onChange={({ target }) => choose(target.value)}>
        {sets.map(([key, { n }]) => (
          <option key={key} value={key}>
            {`${titleOf(key)} (n = ${format.number(n)})`}
          </option>
        ))}
      </Select>
    </div>
  );
}
