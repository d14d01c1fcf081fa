/** One parameter of a state: how it is read from an address and written back. */
export interface Parameter<T> {
  /** The value when the address says nothing, or nothing usable. */
  readonly fallback: T;
  /** Reads one value; undefined when the text means nothing here. Never throws. */
  read(text: string): T | undefined;
  /** Writes a value so that `read` gives it back. */
  write(value: T): string;
  /** A value drawn by a source of random numbers in [0, 1). */
  sample(random: () => number): T;
}

const pick = <T>(list: readonly T[], random: () => number): T =>
  list[Math.floor(random() * list.length)] as T;

/**
 * One of a few words.
 * @throws RangeError when the fallback is not among the options
 */
export function choice<const T extends string>(
  options: readonly T[],
  fallback: NoInfer<T>,
): Parameter<T> {
  if (!options.includes(fallback)) throw new RangeError(`“${fallback}” is not among the options.`);
  return {
    fallback,
    read: (text) => options.find((option) => option === text),
    write: (value) => value,
    sample: (random) => pick(options, random),
  };
}

/**
 * Any number of a few words, in the order they are declared, none twice.
 * @param most how many may be chosen at once
 */
export function several<const T extends string>(
  options: readonly T[],
  most = options.length,
): Parameter<readonly T[]> {
  const choose = (wanted: readonly string[]) =>
    options.filter((option) => wanted.includes(option)).slice(0, most);
  return {
    fallback: [],
    read: (text) => choose(text.split(',')),
    write: (value) => choose(value).join(','),
    sample: (random) => choose(options.filter(() => random() < 0.4)),
  };
}

/** What a number parameter allows. */
export interface NumberRange {
  min: number;
  max: number;
  fallback: number;
  /** Decimals kept; 0 for whole numbers. */
  decimals?: number;
}

/**
 * A number within bounds; one outside them means nothing and falls back.
 * @throws RangeError when the fallback lies outside the bounds
 */
export function number({ min, max, fallback, decimals = 0 }: NumberRange): Parameter<number> {
  if (!(fallback >= min && fallback <= max)) throw new RangeError(`${fallback} is out of bounds.`);
  const round = (value: number) => Number(value.toFixed(decimals)) + 0;
  return {
    fallback,
    read: (text) => {
      if (!/^-?\d{1,16}(?:\.\d{1,16})?$/.test(text)) return undefined;
      const value = round(Number(text));
      return value >= min && value <= max ? value : undefined;
    },
    write: (value) => String(round(Math.min(max, Math.max(min, value)))),
    sample: (random) => Math.min(max, round(min + random() * (max - min))),
  };
}
