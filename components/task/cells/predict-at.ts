import type { TaskInput } from "@/lib/task/task-view";
import type { Device } from "../device/device";
import type { TaskActions } from "../task-actions";
import type { Made, Ready } from "./made";
import { ServerRefusal } from "./server-refusal";

type Surroundings = { task: string; device: Device; predict: TaskActions["predict"] };

/** Predicts where the person chose. Undefined when the values cannot be used. @throws DeviceFault or ServerRefusal */
export const predictAt =
  ({ task, device, predict }: Surroundings) =>
  async ({ place, serving }: Ready, values: TaskInput, signal: AbortSignal): Promise<Made | undefined> => {
    const { version } = serving;
    if (place === "device") {
      const made = await device.call("predict", { serving, values }, { signal });
      return made ? { ...made, place, version } : undefined;
    }
    const read = await device.call("read", { values }, { signal });
    if (!read.ok) return undefined;
    const result = await predict({ task, input: read.input, version });
    if (!result.ok) throw new ServerRefusal(result);
    const { latencyMs, version: by, advice, ...prediction } = result.value;
    return { prediction, advice, input: read.input, place, version: by, milliseconds: latencyMs };
  };
