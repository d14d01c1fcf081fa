declare module 'virtual:capsule-code' {
  export const capsuleCode: Readonly<Record<string, import('./capsules.ts').CapsuleCode>>;
}
