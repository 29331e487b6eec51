import "server-only";

/** One database session, PGlite's or one reserved from a server: all that preparing a database needs. */
export type SqlSession = {
  /** One statement with parameters; answers its rows. */
  query: (statement: string, parameters?: string[]) => Promise<Record<string, unknown>[]>;
  /** Several statements without parameters. */
  script: (statements: string) => Promise<void>;
};
