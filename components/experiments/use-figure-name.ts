"use client";
import { useTranslations } from "next-intl";

const known = ["loss", "accuracy", "macroF1", "validationLoss"] as const;

/** The name of a figure that methods report, in the language of the page where it has one there. */
export function useFigureName() {
  const t = useTranslations("experiments.figures");
  return (name: string) => {
    const own = known.find((one) => one === name);
    return own ? t(own) : name;
  };
}
