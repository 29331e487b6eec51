/** An entry of the audit log as pages show it. */
export type AuditView = {
  id: number;
  at: string;
  actor: string;
  action: string;
  task: string | null;
  subject: string;
  detail: Readonly<Record<string, unknown>>;
  hash: string;
};
