import "server-only";
import type { Language } from "@/lib/language";
import packageJson from "@/package.json";
import { components } from "./components";
import type { Operation } from "./operation";
import { operations } from "./operations";

const schemaRef = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function parameters({ path, header }: Operation, language: Language) {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
    name,
    in: "path",
    required: true,
    schema: name === "alias" ? schemaRef("Alias") : { type: "string" },
  }));
  const inHeader = header && {
    name: header.name,
    in: "header",
    required: true,
    description: header.description[language],
    schema: { type: "string" },
  };
  return inHeader ? [...inPath, inHeader] : inPath;
}

function responses({ answer, errors }: Operation, language: Language) {
  const body =
    "schema" in answer
      ? { "application/json": { schema: schemaRef(answer.schema) } }
      : { [answer.mediaType]: { schema: { type: "string" } } };
  const failed = { content: { "application/json": { schema: schemaRef("Error") } } };
  const done = { en: "Done", id: "Berhasil" }[language];
  const refused = { en: "Refused", id: "Ditolak" }[language];
  return {
    [answer.status]: { description: done, content: body },
    ...Object.fromEntries([...errors, 500].map((status) => [status, { description: refused, ...failed }])),
    ...(answer.status === 200 && "schema" in answer && answer.schema === "Health"
      ? { 503: { description: refused, content: body } }
      : {}),
  };
}

const described = (operation: Operation, language: Language) => ({
  operationId:
    `${operation.method}-${operation.path.replace(/^\/api\/(v1\/)?/, "").replace(/[^\w]+/g, "-")}`.replace(
      /-$/,
      "",
    ),
  summary: operation.summary[language],
  ...(operation.description && { description: operation.description[language] }),
  parameters: parameters(operation, language),
  ...(operation.request && {
    requestBody: {
      required: true,
      content: { "application/json": { schema: schemaRef(operation.request) } },
    },
  }),
  ...(operation.requestMedia && {
    requestBody: { required: true, content: { [operation.requestMedia]: { schema: { type: "string" } } } },
  }),
  responses: responses(operation, language),
  ...((operation.admin ?? operation.bearer) && {
    security: [{ [operation.admin ? "admin" : "metrics"]: [] }],
  }),
});

/** The OpenAPI 3.1 document, from the schemas that validate requests. */
export function openApiDocument(language: Language) {
  const paths: Record<string, Record<string, ReturnType<typeof described>>> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: described(operation, language) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Lingkar",
      version: packageJson.version,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    paths,
    components: {
      schemas: components(language),
      securitySchemes: {
        admin: { type: "http", scheme: "bearer", description: adminToken[language] },
        metrics: { type: "http", scheme: "bearer", description: "METRICS_TOKEN" },
      },
    },
  };
}
export type OpenApiDocument = ReturnType<typeof openApiDocument>;

const adminToken: Record<Language, string> = {
  en: "A Supabase access token of an admin, or an API key that an admin made.",
  id: "Token akses Supabase milik admin, atau kunci API yang dibuat admin.",
};
