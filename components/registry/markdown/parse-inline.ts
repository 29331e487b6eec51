/** A piece of running text. A link leads to an https page, a page of this site or a place on this page, nowhere else. */
export type Inline =
  | { kind: "text"; text: string }
  | { kind: "code"; text: string }
  | { kind: "strong" | "emphasis"; parts: Inline[] }
  | { kind: "link"; href: string; parts: Inline[] };

const marks = [
  { kind: "code", pattern: /`([^`]+)`/ },
  { kind: "link", pattern: /\[([^\][]+)\]\(([^()\s]+)\)/ },
  { kind: "strong", pattern: /\*\*(?=\S)(.+?)(?<=\S)\*\*/ },
  { kind: "emphasis", pattern: /(?<![\w*])[*_](?=[^\s*_])([^*_]*?)(?<=\S)[*_](?![\w*])/ },
] as const;

/** Code, links, strong and emphasis; everything else, HTML too, is text. */
export function parseInline(text: string): Inline[] {
  const [first] = marks
    .flatMap(({ kind, pattern }) => {
      const match = pattern.exec(text);
      return match ? [{ kind, match }] : [];
    })
    .sort((a, b) => a.match.index - b.match.index);
  if (!first) return text === "" ? [] : [{ kind: "text", text }];
  const { kind, match } = first;
  const [whole, inner = "", href = ""] = match;
  return [
    ...plain(text.slice(0, match.index)),
    ...(kind === "code"
      ? [{ kind, text: inner }]
      : kind === "link"
        ? link(href, inner)
        : [{ kind, parts: parseInline(inner) }]),
    ...parseInline(text.slice(match.index + whole.length)),
  ];
}

const plain = (text: string): Inline[] => (text === "" ? [] : [{ kind: "text", text }]);

const link = (href: string, inner: string): Inline[] =>
  /^(https:\/\/|\/(?![/\\])|#)/.test(href)
    ? [{ kind: "link", href, parts: parseInline(inner) }]
    : parseInline(inner);
