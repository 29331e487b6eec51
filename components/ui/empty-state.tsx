import type { ReactNode } from "react";
import { cn } from "./cn";

type EmptyStateProps = { title: ReactNode; children?: ReactNode; action?: ReactNode; className?: string };

/** Nothing here, why, and what would change that. */
export function EmptyState({ title, children, action, className }: EmptyStateProps) {
  return (
    <div
      data-slot="empty-state"
      className={cn("rounded-lg border border-dashed border-edge px-6 py-8 text-center", className)}
    >
      <p className="font-medium">{title}</p>
      {children && <div className="mx-auto mt-1 max-w-[52ch] text-muted">{children}</div>}
      {action && <div className="mt-4">{action}</div>}
    </div>
  );
}
