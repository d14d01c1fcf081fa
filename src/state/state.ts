import type { Parameter } from './parameter.ts';

type ValueOf<P> = P extends Parameter<infer T> ? T : never;

/** The state that a set of parameters describes. */
export type StateOf<P> = { -readonly [Name in keyof P]: ValueOf<P[Name]> };

/** A widget's state language: one string for the address, the embed, the scroll step and the picture's name. */
export interface StateLanguage<S> {
  /** The parameters' names. */
  readonly names: readonly string[];
  /** The state with nothing said. */
  readonly start: S;
  /** Reads any string, with or without `?`. Unknown names and broken values fall back; it never throws. */
  parse(text: string): S;
  /** A state as it is held: states that look the same are the same. */
  normalize(state: S): S;
  /** The canonical string: declared order, start values left out; empty for the start state. */
  print(state: S): string;
  /** A state drawn at random, for tests. */
  sample(random: () => number): S;
}

type Untyped = Readonly<Record<string, Parameter<unknown>>>;

/**
 * Declares a state language from named parameters.
 * @param normalize makes states that look the same the same; applied to every state that is read, drawn or printed
 */
export function declareState<const P extends Record<string, unknown>>(
  parameters: P,
  normalize: (state: StateOf<P>) => StateOf<P> = (state) => state,
): StateLanguage<StateOf<P>> {
  type S = StateOf<P>;
  const entries = Object.entries(parameters as Untyped);
  const fill = (value: (name: string, parameter: Parameter<unknown>) => unknown) =>
    normalize(
      Object.fromEntries(entries.map(([name, parameter]) => [name, value(name, parameter)])) as S,
    );
  return {
    names: entries.map(([name]) => name),
    start: fill((_, parameter) => parameter.fallback),
    normalize,
    parse(text) {
      const said = new URLSearchParams(text);
      return fill((name, parameter) => {
        const value = said.get(name);
        return (value === null ? undefined : parameter.read(value)) ?? parameter.fallback;
      });
    },
    print(state) {
      const tidied = normalize(state) as Record<string, unknown>;
      return entries
        .map(([name, parameter]) => {
          const text = parameter.write(tidied[name]);
          if (text === parameter.write(parameter.fallback)) return '';
          return `${name}=${encodeURIComponent(text).replaceAll('%2C', ',')}`;
        })
        .filter(Boolean)
        .join('&');
    },
    sample: (random) => fill((_, parameter) => parameter.sample(random)),
  };
}
