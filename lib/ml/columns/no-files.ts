// What a browser gets where LIBSVM's compiled code asks for "fs" (next.config.ts): it only does so on Node.
export {};
