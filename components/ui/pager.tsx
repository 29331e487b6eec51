import { ChevronLeft, ChevronRight } from "lucide-react";
import { Button } from "./button";

type PagerProps = {
  /** Names the row of buttons for those who do not see it. */
  label: string;
  /** From 1. */
  page: number;
  pages: number;
  /** "Page 2 of 7", in the language of the page. */
  text: string;
  previous: string;
  next: string;
  onPage: (page: number) => void;
};

/** To the page before and after; nothing where there is only one. */
export function Pager({ label, page, pages, text, previous, next, onPage }: PagerProps) {
  if (pages <= 1 && page === 1) return null;
  return (
    <nav aria-label={label} className="mt-4 flex flex-wrap items-center gap-3">
      <Button size="sm" disabled={page <= 1} onClick={() => onPage(Math.min(page - 1, pages))}>
        <ChevronLeft aria-hidden />
        {previous}
      </Button>
      <span aria-live="polite" className="text-muted">
        {text}
      </span>
      <Button size="sm" disabled={page >= pages} onClick={() => onPage(page + 1)}>
        {next}
        <ChevronRight aria-hidden />
      </Button>
    </nav>
  );
}
