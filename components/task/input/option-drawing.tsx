import { cn } from "@/components/ui/cn";

/** The picture of an option; its title stands beside it, so nobody needs to see it. */
export const OptionDrawing = ({ drawing, className }: { drawing: string | undefined; className?: string }) =>
  drawing === undefined ? null : (
    <svg aria-hidden data-slot="drawing" className={cn("shrink-0", className)}>
      <use href={drawing} />
    </svg>
  );
