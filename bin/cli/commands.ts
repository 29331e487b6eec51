import type { Command } from "./command";

/** The one list of commands. A command's file, and all it needs, is loaded only when it is asked for. */
export const commands: Record<string, { summary: string; load: () => Promise<Command> }> = {
  tasks: {
    summary: "Lists the tasks with their versions and metrics.",
    load: async () => (await import("../commands/tasks")).tasksCommand,
  },
  predict: {
    summary: "Predicts one input with a shipped or registered version.",
    load: async () => (await import("../commands/predict")).predict,
  },
  evaluate: {
    summary: "Measures a version on a file of labelled rows.",
    load: async () => (await import("../commands/evaluate")).evaluateCommand,
  },
  train: {
    summary: "Trains a version from a file; the same inputs give the same sha-256.",
    load: async () => (await import("../commands/train")).trainCommand,
  },
  drift: {
    summary: "Compares two files column by column.",
    load: async () => (await import("../commands/drift")).driftCommand,
  },
  "data import": {
    summary: "Sends base data for full retraining to the running app.",
    load: async () => (await import("../commands/data-import")).dataImport,
  },
  "data list": {
    summary: "Lists the data sets of the running app.",
    load: async () => (await import("../commands/data-list")).dataList,
  },
  "data verify": {
    summary: "Recomputes the hash of every data set of the running app.",
    load: async () => (await import("../commands/data-verify")).dataVerify,
  },
  retrain: {
    summary: "Starts a training run in the running app.",
    load: async () => (await import("../commands/retrain")).retrain,
  },
  promote: {
    summary: "Points an alias of the running app at a version.",
    load: async () => (await import("../commands/promote")).promote,
  },
  rollback: {
    summary: "Lets the version serve again that served before.",
    load: async () => (await import("../commands/rollback")).rollback,
  },
  replay: {
    summary: "Trains a registered version again and compares the sha-256 of the weights.",
    load: async () => (await import("../commands/replay")).replay,
  },
  "admin create": {
    summary: "Makes an admin in the running app.",
    load: async () => (await import("../commands/admin-create")).adminCreate,
  },
};
