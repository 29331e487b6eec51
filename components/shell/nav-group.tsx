"use client";
import { ChevronDown } from "lucide-react";
import { usePathname } from "next/navigation";
import { useId, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from "react";

type NavGroupProps = {
  label: string;
  /** Whether the page shown is one of the group's. */ here: boolean;
  children: ReactNode;
};

/** Links under one button on a wide screen; on a narrow one, where the whole menu folds, they stand in it as they are. */
export function NavGroup({ label, here, children }: NavGroupProps) {
  const id = useId();
  const path = usePathname();
  const button = useRef<HTMLButtonElement>(null);
  // Open on one page only: following a link closes the group.
  const [openOn, setOpenOn] = useState<string>();
  const open = openOn === path;
  const close = () => setOpenOn(undefined);

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    close();
    button.current?.focus();
  }

  function closeWhenLeft({ currentTarget, relatedTarget }: FocusEvent) {
    if (!currentTarget.contains(relatedTarget)) close();
  }

  return (
    <div className="relative" onKeyDown={closeOnEscape} onBlur={closeWhenLeft}>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={id}
        data-here={here}
        onClick={() => setOpenOn(open ? undefined : path)}
        className="hidden min-h-10 items-center gap-1 rounded-md px-3 text-muted hover:bg-sunken hover:text-ink data-[here=true]:font-semibold data-[here=true]:text-ink lg:flex"
      >
        {label}
        <ChevronDown aria-hidden className="size-4" />
      </button>
      <div
        id={id}
        role="group"
        aria-label={label}
        data-open={open}
        className="grid lg:absolute lg:top-full lg:left-0 lg:z-20 lg:mt-1 lg:w-max lg:max-w-80 lg:rounded-lg lg:border lg:border-line lg:bg-surface lg:p-2 lg:shadow-lg lg:not-data-[open=true]:hidden"
      >
        {children}
      </div>
    </div>
  );
}
