"use client";
import { Moon, Sun, SunMoon } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Segmented } from "@/components/ui/segmented";
import { remember } from "./remember";
import type { Theme } from "./theme";

const icons = {
  system: <SunMoon aria-hidden />,
  light: <Sun aria-hidden />,
  dark: <Moon aria-hidden />,
};

/** Light, dark, or as the device has it. */
export function ThemeSwitch({ theme }: { theme: Theme }) {
  const t = useTranslations("shell");
  const [chosen, setChosen] = useState(theme);

  function choose(value: Theme) {
    setChosen(value);
    remember("lingkar-theme", value);
    if (value === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = value;
  }

  const options = (["system", "light", "dark"] as const).map((value) => ({
    value,
    content: icons[value],
    name: t(`themes.${value}`),
  }));
  return <Segmented label={t("theme")} options={options} value={chosen} onValueChange={choose} />;
}
