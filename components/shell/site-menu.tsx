"use client";
import { Menu, X } from "lucide-react";
import { usePathname } from "next/navigation";
import { useId, useState, type KeyboardEvent, type ReactNode } from "react";
import { Button } from "@/components/ui/button";

/** What folds away behind a button on a narrow screen and stands in the header on a wide one. */
export function SiteMenu({ label, children }: { label: string; children: ReactNode }) {
  const id = useId();
  const path = usePathname();
  // Open on one page only: following a link closes the menu.
  const [openOn, setOpenOn] = useState<string>();
  const open = openOn === path;

  function closeOnEscape(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== "Escape" || !open) return;
    setOpenOn(undefined);
    document.getElementById(`${id}-button`)?.focus();
  }

  return (
    <div className="contents" onKeyDown={closeOnEscape}>
      <Button
        id={`${id}-button`}
        variant="quiet"
        className="-mr-2 ml-auto lg:hidden"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpenOn(open ? undefined : path)}
      >
        {open ? <X aria-hidden /> : <Menu aria-hidden />}
        {label}
      </Button>
      <div
        id={id}
        data-open={open}
        className="basis-full pb-4 not-data-[open=true]:hidden lg:contents lg:pb-0 lg:not-data-[open=true]:contents"
      >
        {children}
      </div>
    </div>
  );
}
