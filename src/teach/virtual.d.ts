declare module 'virtual:player-code' {
  export const playerCode: import('./player-page.ts').PlayerCode;
}
