declare module "libsvm-js/asm.js" {
  type Options = Record<string, number | boolean | Record<number, number>>;
  class SVM {
    constructor(options: Options);
    train(samples: number[][], labels: number[]): void;
    predictOne(sample: number[]): number;
    serializeModel(): string;
    free(): void;
    static SVM_TYPES: Record<"C_SVC", number>;
    static KERNEL_TYPES: Record<"RBF", number>;
  }
  export { SVM as default };
}
