import type { ReactNode } from "react";

type NotebookPageProps = { title: string; lead: string; children: ReactNode };

/** A heading in line with the cells below it. */
export const NotebookPage = ({ title, lead, children }: NotebookPageProps) => (
  <>
    <header className="grid max-w-column gap-3 md:ml-[9.5rem]">
      <h1 className="text-3xl sm:text-4xl">{title}</h1>
      <p className="text-lg text-muted">{lead}</p>
    </header>
    <div className="mt-6">{children}</div>
  </>
);
