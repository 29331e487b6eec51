import Link from "next/link";
import type { ReactNode } from "react";

type NotebookPageProps = {
  title: string;
  lead: string;
  /** Other pages of the same thing. */
  links?: readonly { href: string; title: string }[];
  children: ReactNode;
};

/** A heading in line with the cells below it. */
export const NotebookPage = ({ title, lead, links = [], children }: NotebookPageProps) => (
  <>
    <header className="grid max-w-column gap-3 md:ml-[9.5rem]">
      <h1 className="text-3xl sm:text-4xl">{title}</h1>
      <p className="text-lg text-muted">{lead}</p>
      {links.length > 0 && (
        <p data-slot="page-links" className="flex flex-wrap gap-x-6 gap-y-1">
          {links.map(({ href, title: page }) => (
            <Link key={href} href={href} className="prose-link">
              {page}
            </Link>
          ))}
        </p>
      )}
    </header>
    <div className="mt-6">{children}</div>
  </>
);
