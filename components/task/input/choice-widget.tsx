"use client";
import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { ChoiceCard } from "./choice-card";
import { openNext } from "./open-next";
import { OptionDrawing } from "./option-drawing";
import type { WidgetProps } from "./widget";

/** Cards to choose one from. Folded up it says what was chosen; only one of the form's pickers is open at a time. */
export function ChoiceWidget({ field, value, onChange, error, begin = false }: WidgetProps) {
  const t = useTranslations("predict.input");
  const [open, setOpen] = useState(begin);
  const picker = useRef<HTMLDetailsElement>(null);
  const options = field.options ?? [];
  const chosen = options.find((option) => option.value === value);

  function choose(next: unknown, done: boolean) {
    onChange(next);
    if (done) openNext(picker.current);
  }

  return (
    <details
      ref={picker}
      name="choice"
      open={open}
      data-slot="choice"
      data-field={field.name}
      data-answered={chosen !== undefined}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="group rounded-md border border-line bg-surface open:border-edge"
    >
      <summary className="flex min-h-12 cursor-pointer list-none items-center gap-3 rounded-md px-3 py-1.5 hover:bg-sunken [&::-webkit-details-marker]:hidden">
        <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3">
          <span className="font-medium">{field.title}</span>
          <span className="ml-auto flex min-w-0 items-center gap-2 text-right">
            {chosen ? (
              <>
                <OptionDrawing drawing={chosen.drawing} className="size-8" />
                {chosen.title}
              </>
            ) : (
              <span className="text-sm text-muted">{t("unanswered")}</span>
            )}
          </span>
        </span>
        <ChevronDown
          aria-hidden
          className="size-5 shrink-0 text-muted transition-transform group-open:rotate-180"
        />
      </summary>
      {open && (
        <fieldset className="grid gap-3 px-3 pt-1 pb-3">
          <legend className="sr-only">{field.title}</legend>
          {field.description && <p className="text-sm text-muted">{field.description}</p>}
          <div className="grid grid-cols-2 gap-2 sm:grid-cols-3">
            {options.map((option) => (
              <ChoiceCard
                key={option.value}
                name={field.name}
                option={option}
                checked={option === chosen}
                onChoose={(done) => choose(option.value, done)}
              />
            ))}
          </div>
          {chosen && (
            <Button size="sm" variant="quiet" className="w-fit" onClick={() => onChange(undefined)}>
              {t("takeBack")}
            </Button>
          )}
        </fieldset>
      )}
      <p role="alert" className="px-3 pb-2 text-sm font-medium text-danger empty:hidden">
        {error}
      </p>
    </details>
  );
}
