"use client";
import { useTranslations } from "next-intl";
import { useId, useRef } from "react";
import { anchorOf } from "./anchor-of";
import { ScaleAnchors } from "./scale-anchors";
import { scalePoints } from "./scale-points";
import { useTakeUp } from "./use-take-up";
import type { WidgetProps } from "./widget";

const pointStyle =
  "relative flex min-h-12 min-w-0 items-center justify-center rounded-md border border-edge bg-surface text-lg hover:border-ink " +
  "has-checked:border-accent has-checked:bg-accent has-checked:font-semibold has-checked:text-accent-ink " +
  "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent";

/** A row of numbers with words at some of them. Nothing is chosen before the person chooses. */
export function ScaleWidget({ field, value, onChange, error }: WidgetProps) {
  const t = useTranslations("predict.input");
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const points = scalePoints(field);
  const anchors = field.anchors ?? [];
  useTakeUp(() => {
    const point = Number(row.current?.querySelector<HTMLInputElement>(":checked")?.value ?? NaN);
    return points.includes(point) && point !== value ? point : undefined;
  }, onChange);
  const meaning = (point: number) => {
    const anchor = anchorOf(anchors, point);
    if (!anchor) return undefined;
    return "at" in anchor ? anchor.at : t("between", anchor);
  };
  const chosen = points.find((point) => point === value);
  return (
    <fieldset
      data-slot="scale"
      data-field={field.name}
      aria-describedby={`${id}-hint ${id}-error`}
      className="pb-2"
    >
      <legend className="font-medium">{field.title}</legend>
      <p id={`${id}-hint`} className="text-sm text-muted empty:hidden">
        {field.description}
      </p>
      <div ref={row} className="mt-2 flex gap-1 *:flex-1 sm:gap-1.5">
        {points.map((point) => (
          <label key={point} className={pointStyle}>
            <input
              type="radio"
              name={field.name}
              value={point}
              checked={point === chosen}
              onChange={() => onChange(point)}
              aria-label={[point, meaning(point)].filter(Boolean).join(": ")}
              className="absolute inset-0 appearance-none rounded-md outline-none"
            />
            <span className="pointer-events-none relative">{point}</span>
          </label>
        ))}
      </div>
      <ScaleAnchors anchors={anchors} />
      <p data-slot="chosen-point" className="mt-1 min-h-6 text-[0.94em]">
        {chosen !== undefined && (
          <>
            <strong className="font-semibold">{chosen}</strong>
            {meaning(chosen) && `: ${meaning(chosen)}`}
          </>
        )}
      </p>
      <p id={`${id}-error`} role="alert" className="text-sm font-medium text-danger empty:hidden">
        {error}
      </p>
    </fieldset>
  );
}
