export type DeviceFaultCode =
  /** The artifact or the registry could not be reached. */
  | "offline"
  /** The server has no such artifact, or no estimator here can read it. */
  | "missing"
  /** The bytes are not what their hash says, even after a second download. */
  | "mismatch"
  /** Without https (or localhost) a browser cannot check the bytes. */
  | "insecure"
  /** The worker could not start, or died. */
  | "worker";

/** Why the model cannot run on this device. The page has the words for each code. */
export class DeviceFault extends Error {
  constructor(
    readonly code: DeviceFaultCode,
    message: string = code,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "DeviceFault";
  }
}
