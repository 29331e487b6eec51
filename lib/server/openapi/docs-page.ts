import "server-only";
import type { Language } from "@/lib/language";
import type { OpenApiDocument } from "./document";

const words = {
  en: {
    intro: "What programs can ask of this server.",
    sends: "Sends",
    answers: "Answers",
    admin: "admins only",
    schemas: "Shapes",
    raw: "The same as OpenAPI 3.1",
    parameters: "Parameters",
  },
  id: {
    intro: "Yang dapat diminta program dari server ini.",
    sends: "Mengirim",
    answers: "Menjawab",
    admin: "hanya admin",
    schemas: "Bentuk data",
    raw: "Hal yang sama sebagai OpenAPI 3.1",
    parameters: "Parameter",
  },
};

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A readable page of the document: no script, no inline style, nothing loaded from elsewhere. */
export function docsPage(document: OpenApiDocument, language: Language): string {
  const say = words[language];
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => section(method, path, operation, say)),
  );
  const schemas = Object.entries(document.components.schemas).map(
    ([name, schema]) =>
      `<details id="${escaped(name)}"><summary><code>${escaped(name)}</code></summary><pre tabindex="0">${escaped(JSON.stringify(schema, null, 2))}</pre></details>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lingkar API ${escaped(document.info.version)}</title>
<link rel="stylesheet" href="/api/docs/style.css">
</head>
<body>
<main>
<h1>Lingkar API</h1>
<p>${say.intro} <a href="/api/openapi.json">${say.raw}</a></p>
${operations.join("\n")}
<h2>${say.schemas}</h2>
${schemas.join("\n")}
</main>
</body>
</html>
`;
}

type Described = OpenApiDocument["paths"][string][string];

function section(method: string, path: string, operation: Described, say: (typeof words)["en"]): string {
  const link = (content: Record<string, { schema: object }>) =>
    Object.entries(content)
      .map(([type, { schema }]) => {
        const name = "$ref" in schema ? String(schema.$ref).split("/").at(-1) : undefined;
        return name
          ? `<a href="#${escaped(name)}"><code>${escaped(name)}</code></a>`
          : `<code>${escaped(type)}</code>`;
      })
      .join(", ");
  const admin = operation.security?.some((scheme) => "admin" in scheme) ? ` <small>${say.admin}</small>` : "";
  const names = operation.parameters.map(({ name }) => `<code>${escaped(name)}</code>`).join(", ");
  const rows = [
    names && `<dt>${say.parameters}</dt><dd>${names}</dd>`,
    operation.requestBody && `<dt>${say.sends}</dt><dd>${link(operation.requestBody.content)}</dd>`,
    `<dt>${say.answers}</dt>`,
    ...Object.entries(operation.responses).map(
      ([status, { content }]) => `<dd><span>${status}</span> ${link(content)}</dd>`,
    ),
  ];
  return `<section id="${escaped(operation.operationId)}">
<h2>${escaped(operation.summary)}${admin}</h2>
<p><code><b>${method.toUpperCase()}</b> ${escaped(path)}</code></p>
${operation.description ? `<p>${escaped(operation.description)}</p>` : ""}
<dl>${rows.filter(Boolean).join("")}</dl>
</section>`;
}
