import "server-only";
import { type CollectionChange, type CollectionChanged, listedMaximum } from "@/lib/api/collection";
import { planCollection, type CollectionPlan } from "@/lib/loop/plan-collection";
import { Refusal } from "@/lib/refusal";
import type { AnyTask, CollectionDeclaration } from "@/lib/task/define-task";
import type { Actor } from "../auth/authorise";
import { oneAtATime } from "../auth/one-at-a-time";
import { registerShipped } from "../serving/register-shipped";
import { registerRevision } from "./register-revision";
import { servingCollection } from "./serving-collection";

/**
 * Changes what a task compares with: a new version with the weights of the one that serves and another collection, which serves from
 * then on. A preview only says what would come of it.
 * @throws Refusal `conflict` when another version serves than the change was thought up on, `invalid_input` for a file that
 * cannot be read, a change without a reason or effect, or a collection that would be empty or too large.
 */
export function changeCollection(
  task: AnyTask,
  change: CollectionChange,
  actor: Actor,
): Promise<CollectionChanged> {
  return oneAtATime(`collection ${task.id}`, async () => {
    await registerShipped(task);
    const { declaration, version, items } = await servingCollection(task);
    if (change.base !== undefined && change.base !== version) throw meanwhile(version);
    const plan = planned(declaration, items, change);
    const answer = { ...summary(plan), task: task.id, from: version, version: null };
    if (change.preview) return answer;
    if (change.reason === undefined) throw noReason();
    if (plan.added.length + plan.retired.length === 0) throw noEffect();
    if (plan.items.length === 0 || plan.items.length > declaration.maximum)
      throw wrongSize(declaration.maximum);
    const made = await registerRevision(task, {
      parent: version,
      items: plan.items,
      counts: { added: plan.added.length, retired: plan.retired.length, total: plan.items.length },
      reason: change.reason,
      actor,
    });
    return { ...answer, version: made };
  });
}

function planned(
  declaration: CollectionDeclaration,
  items: readonly string[],
  change: CollectionChange,
): CollectionPlan {
  try {
    return planCollection(declaration, items, change);
  } catch (cause) {
    throw unreadable(declaration, cause);
  }
}

function summary({ items, added, retired, known, repeated, unusable, missing }: CollectionPlan) {
  const counted = (list: readonly string[]) => ({ count: list.length, first: list.slice(0, listedMaximum) });
  return {
    total: items.length,
    added: counted(added),
    retired: counted(retired),
    known: counted(known),
    repeated: counted(repeated),
    unusable: { count: unusable.length, first: unusable.slice(0, listedMaximum) },
    missing: counted(missing),
  };
}

const meanwhile = (version: number) =>
  new Refusal("conflict", {
    en: `Meanwhile version ${version} serves. Look at the collection again before you change it.`,
    id: `Sementara itu versi ${version} yang dipakai. Periksa lagi koleksinya sebelum mengubah.`,
  });

function noReason(): Refusal {
  const text = { en: "Say why the collection changes.", id: "Sebutkan alasan perubahan koleksi." };
  return new Refusal("invalid_input", text, { fields: { reason: text } });
}

const noEffect = () =>
  new Refusal("invalid_input", {
    en: "This changes nothing: there is nothing new to add and nothing to retire.",
    id: "Tidak ada yang berubah: tidak ada yang baru untuk ditambahkan atau ditarik.",
  });

const wrongSize = (maximum: number) =>
  new Refusal("invalid_input", {
    en: `A collection has 1 to ${maximum.toLocaleString("en")} texts.`,
    id: `Koleksi berisi 1 sampai ${maximum.toLocaleString("id")} teks.`,
  });

function unreadable({ columns }: CollectionDeclaration, cause: unknown): Refusal {
  const names = columns.join(", ");
  const text = {
    en: `The file cannot be read. It must be csv or tsv, with one column, or with one named ${names}.`,
    id: `Berkas tidak dapat dibaca. Berkas harus csv atau tsv, berisi satu kolom atau memiliki kolom bernama ${names}.`,
  };
  return new Refusal("invalid_input", text, { fields: { file: text }, cause });
}
