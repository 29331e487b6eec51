"use client";
import { X } from "lucide-react";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { Button } from "./button";
import { cn } from "./cn";

type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  description?: ReactNode;
  /** Label of the button that closes it; without one there is none (an alert dialog brings its own). */
  closeLabel?: string;
  role?: "dialog" | "alertdialog";
  children?: ReactNode;
  className?: string;
};

/** The browser's modal dialog: it holds the focus, closes on Escape and gives the focus back. */
export function Dialog(props: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (props.open && !dialog.current?.open) dialog.current?.showModal();
    if (!props.open) dialog.current?.close();
  }, [props.open]);

  return (
    <dialog
      ref={dialog}
      data-slot="dialog"
      role={props.role}
      aria-labelledby={`${id}-title`}
      aria-describedby={props.description ? `${id}-description` : undefined}
      onClose={props.onClose}
      className={cn(
        "m-auto w-[min(34rem,calc(100vw-2rem))] rounded-lg border border-line bg-surface p-6 text-ink shadow-raised backdrop:bg-[rgb(10_12_14/0.55)]",
        props.className,
      )}
    >
      {props.open && (
        <>
          <div className="flex items-start justify-between gap-4">
            <h2 id={`${id}-title`} className="text-xl">
              {props.title}
            </h2>
            {props.closeLabel && (
              <Button
                variant="quiet"
                size="icon"
                className="-mt-2.5 -mr-3"
                aria-label={props.closeLabel}
                onClick={props.onClose}
              >
                <X aria-hidden />
              </Button>
            )}
          </div>
          {props.description && (
            <div id={`${id}-description`} className="mt-2 text-muted">
              {props.description}
            </div>
          )}
          {props.children && <div className="mt-5">{props.children}</div>}
        </>
      )}
    </dialog>
  );
}
