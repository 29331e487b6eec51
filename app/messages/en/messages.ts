import shell from "./shell.json";
import home from "./home.json";
import charts from "./charts.json";
import predict from "./predict.json";
import expert from "./expert.json";
import matches from "./matches.json";
import myData from "./my-data.json";
import auth from "./auth.json";
import admin from "./admin.json";
import monitor from "./monitor.json";
import evaluation from "./evaluation.json";
import registry from "./registry.json";
import collection from "./collection.json";
import runs from "./runs.json";
import experiments from "./experiments.json";
import docs from "./docs.json";
import batch from "./batch.json";
import compare from "./compare.json";
import selection from "./selection.json";
import explore from "./explore.json";
import version from "./version.json";

/** Every area of the product in this language. */
export const messages = {
  shell,
  home,
  charts,
  predict,
  expert,
  matches,
  "my-data": myData,
  auth,
  admin,
  monitor,
  registry,
  collection,
  evaluation,
  runs,
  experiments,
  docs,
  batch,
  compare,
  selection,
  explore,
  version,
};
