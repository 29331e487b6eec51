"use client";
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { cn } from "./cn";

type TabsProps<Value extends string> = {
  label: string;
  tabs: readonly { value: Value; title: ReactNode; content: ReactNode }[];
  initial?: Value;
  className?: string;
};

const steps: Record<string, (index: number, count: number) => number> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Panels one of which is shown; arrows, Home and End move between the tabs. Own code, as Radix would write inline styles into the page. */
export function Tabs<Value extends string>({ label, tabs, initial, className }: TabsProps<Value>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [selected, select] = useState(initial ?? tabs[0]?.value);

  function move(event: KeyboardEvent) {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const index = step(
      tabs.findIndex(({ value }) => value === selected),
      tabs.length,
    );
    select(tabs[index]?.value);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[index]?.focus();
  }

  return (
    <div data-slot="tabs" className={className}>
      <div
        ref={list}
        role="tablist"
        aria-label={label}
        onKeyDown={move}
        className="flex gap-1 overflow-x-auto border-b border-line"
      >
        {tabs.map(({ value, title }) => (
          <button
            key={value}
            type="button"
            role="tab"
            id={`${id}-tab-${value}`}
            aria-selected={value === selected}
            aria-controls={`${id}-panel-${value}`}
            tabIndex={value === selected ? 0 : -1}
            onClick={() => select(value)}
            className={cn(
              "-mb-px min-h-11 border-b-2 border-transparent px-3 font-medium whitespace-nowrap text-muted hover:text-ink",
              "aria-selected:border-accent aria-selected:text-ink focus-visible:-outline-offset-2",
            )}
          >
            {title}
          </button>
        ))}
      </div>
      {tabs.map(({ value, content }) => (
        <div
          key={value}
          role="tabpanel"
          id={`${id}-panel-${value}`}
          aria-labelledby={`${id}-tab-${value}`}
          hidden={value !== selected}
          tabIndex={0}
          className="pt-4"
        >
          {content}
        </div>
      ))}
    </div>
  );
}
