declare module 'virtual:player-code' {
  export const playerCode: import('./player/player-page.ts').PlayerCode;
}

declare module 'virtual:deck-code' {
  export const deckCode: import('./player/player-page.ts').PlayerCode;
}
