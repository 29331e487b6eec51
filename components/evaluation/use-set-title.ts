"use client";
import { useTranslations } from "next-intl";

const known = {
  validation: "validation",
  starter: "starter",
  "starter test": "starterTest",
  feedback: "feedback",
  base: "base",
  "kinds never met": "newKinds",
} as const;

/** What a set of judged rows is called; sets that somebody named go by their names. */
export function useSetTitle() {
  const t = useTranslations("evaluation.sets");
  const isKnown = (name: string): name is keyof typeof known => Object.hasOwn(known, name);
  return (name: string) => (isKnown(name) ? t(known[name]) : name);
}
