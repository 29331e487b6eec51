import { Fragment, type ReactNode } from "react";
import { Table } from "@/components/ui/table";
import type { Inline } from "./parse-inline";
import { parseMarkdown } from "./parse-markdown";
import type { Block } from "./parse-markdown";

type MarkdownProps = {
  source: string;
  /** Level of the page's heading above; the text's own headings come below it. */
  under: 1 | 2 | 3;
  tableCaption: string;
};

/** A text in Markdown, drawn from what was parsed: nothing of it is ever taken as HTML. */
export function Markdown({ source, under, tableCaption }: MarkdownProps) {
  return (
    <div data-slot="markdown" className="grid min-w-0 gap-4 [&>*:not([data-slot=table])]:max-w-column">
      {parseMarkdown(source).map((block, index) => (
        <Fragment key={index}>{drawBlock(block, under, tableCaption)}</Fragment>
      ))}
    </div>
  );
}

function drawBlock(block: Block, under: number, tableCaption: string): ReactNode {
  switch (block.kind) {
    case "heading":
      return drawHeading(Math.min(6, under + block.level), drawInline(block.parts));
    case "paragraph":
      return <p>{drawInline(block.parts)}</p>;
    case "code":
      return <pre className="overflow-x-auto rounded-md bg-sunken p-3 font-mono text-sm">{block.text}</pre>;
    case "list": {
      const items = block.items.map((parts, index) => <li key={index}>{drawInline(parts)}</li>);
      return block.ordered ? (
        <ol className="list-decimal pl-6">{items}</ol>
      ) : (
        <ul className="list-disc pl-6">{items}</ul>
      );
    }
    case "table":
      return (
        <Table caption={tableCaption}>
          <thead>
            <tr>
              {block.head.map((parts, index) => (
                <th key={index} scope="col">
                  {drawInline(parts)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, index) => (
              <tr key={index}>
                {row.map((parts, column) => (
                  <td key={column}>{drawInline(parts)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      );
  }
}

function drawHeading(level: number, content: ReactNode): ReactNode {
  if (level <= 3) return <h3 className="mt-2 text-lg">{content}</h3>;
  return level === 4 ? (
    <h4 className="font-semibold">{content}</h4>
  ) : (
    <h5 className="font-medium">{content}</h5>
  );
}

const drawInline = (parts: readonly Inline[]): ReactNode =>
  parts.map((part, index) => <Fragment key={index}>{drawPart(part)}</Fragment>);

function drawPart(part: Inline): ReactNode {
  switch (part.kind) {
    case "text":
      return part.text;
    case "code":
      return <code className="rounded-sm bg-sunken px-1 font-mono text-[0.92em] break-all">{part.text}</code>;
    case "strong":
      return <strong className="font-semibold">{drawInline(part.parts)}</strong>;
    case "emphasis":
      return <em>{drawInline(part.parts)}</em>;
    case "link":
      return (
        <a href={part.href} className="prose-link">
          {drawInline(part.parts)}
        </a>
      );
  }
}
