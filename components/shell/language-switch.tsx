"use client";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useOptimistic, useTransition } from "react";
import { Segmented } from "@/components/ui/segmented";
import type { Language } from "@/lib/language";
import { remember } from "./remember";

const options: { value: Language; content: string; name: string }[] = [
  { value: "en", content: "EN", name: "English" },
  { value: "id", content: "ID", name: "Bahasa Indonesia" },
];

/** Turns the page into the other language and keeps what was typed. */
export function LanguageSwitch() {
  const t = useTranslations("shell");
  const router = useRouter();
  const [, startTransition] = useTransition();
  const [language, setLanguage] = useOptimistic(useLocale());

  function choose(value: Language) {
    remember("lingkar-language", value);
    startTransition(() => {
      setLanguage(value);
      router.refresh();
    });
  }

  return <Segmented label={t("language")} options={options} value={language} onValueChange={choose} />;
}
