"use client";
import { useFormatter, useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { VersionOption } from "./version-option";

type VersionSelectProps = {
  label: string;
  options: readonly VersionOption[];
  value: VersionOption;
  onChoose: (option: VersionOption) => void;
};

/** One of a task's versions, with what it is used for and how well it did. */
export function VersionSelect({ label, options, value, onChoose }: VersionSelectProps) {
  const t = useTranslations("version");
  const format = useFormatter();
  const score = format.number(value.macroF1, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  return (
    <Field label={label} hint={t("score", { estimator: value.estimator, score, n: value.n })}>
      {(control) => (
        <Select
          {...control}
          value={String(value.version)}
          onChange={(event) => {
            const chosen = options.find(({ version }) => String(version) === event.target.value);
            if (chosen) onChoose(chosen);
          }}
        >
          {options.map(({ version, aliases }) => (
            <option key={version} value={String(version)}>
              {[t("version", { version }), ...aliases.map((alias) => t(`aliases.${alias}`))].join(" · ")}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
