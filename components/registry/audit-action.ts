const keys = {
  "alias.move": "alias_move",
  "version.register": "version_register",
  "run.queue": "run_queue",
  "run.cancel": "run_cancel",
  "run.describe": "run_describe",
  "run.delete": "run_delete",
  "version.delete": "version_delete",
  "collection.change": "collection_change",
  "data.import": "data_import",
  "api-key.create": "api_key_create",
  "api-key.revoke": "api_key_revoke",
  "admin.appoint": "admin_appoint",
} as const;
type KnownAction = keyof typeof keys;

/** Whether the audit log has words for an action; others are shown as they are written. */
export const isKnownAction = (action: string): action is KnownAction => Object.hasOwn(keys, action);

export const knownActions = Object.keys(keys).filter(isKnownAction);

/** The key of an action among the messages, where a dot would mean a step down. */
export const actionKey = (action: KnownAction) => keys[action];
