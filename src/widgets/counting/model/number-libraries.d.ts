declare module 'number-to-words' {
  /** A whole number in American English words. */
  export function toWords(value: number): string;
}
