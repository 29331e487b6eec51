"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";

type ReasonFieldProps = {
  value: string;
  onChange: (value: string) => void;
  label?: string;
  hint?: string;
  error?: string | undefined;
  /** It may stay empty. */
  optional?: boolean;
};

/** Why something is done, for whoever reads the audit log later. */
export function ReasonField({ value, onChange, label, hint, error, optional = false }: ReasonFieldProps) {
  const t = useTranslations("registry.reason");
  return (
    <Field label={label ?? t("label")} hint={hint ?? t("hint")} error={error}>
      {(control) => (
        <Textarea
          {...control}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          maxLength={500}
          required={!optional}
          className="min-h-20"
        />
      )}
    </Field>
  );
}
