declare module 'virtual:capsule-code' {
  /** By `<id>.<locale>`. */
  export const code: Readonly<Record<string, import('./inline-code.ts').InlineCode>>;
}

declare module 'virtual:player-code' {
  export const code: { page: import('./inline-code.ts').InlineCode };
}

declare module 'virtual:deck-code' {
  export const code: { page: import('./inline-code.ts').InlineCode };
}

declare module 'virtual:worker-code' {
  export const code: { page: import('./inline-code.ts').InlineCode };
}
