import next from "eslint-config-next/core-web-vitals";
import typescript from "eslint-config-next/typescript";

const config = [
  {
    ignores: [".next/**", ".lingkar/**", "node_modules/**", "public/**", "next-env.d.ts", "test-results/**"],
  },
  ...next,
  ...typescript,
  {
    rules: {
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "no-console": ["error", { allow: ["error"] }],
      eqeqeq: "error",
      "no-empty": "error",
      "prefer-const": "error",
    },
  },
  {
    // A name that can be searched for; Next and tools ask for default exports only in their own files.
    files: ["{lib,components,models,bin,tests}/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": ["error", { selector: "ExportDefaultDeclaration", message: "Export by name." }],
    },
  },
  {
    // Estimators and the steps of the loop are repeatable: no clock, no chance, no network.
    files: ["lib/{ml,stats,loop,text,reactive,task}/**/*.ts", "models/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-globals": ["error", "fetch", "performance", "window", "document", "process"],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Take a seed." },
        { object: "Date", property: "now", message: "Take the time as an argument." },
      ],
    },
  },
  // Written by a program, as long as the schema is.
  { files: ["supabase/types.ts"], rules: { "max-lines": "off" } },
  { files: ["bin/**", "tests/**", "lib/server/log.ts"], rules: { "no-console": "off" } },
];

export default config;
