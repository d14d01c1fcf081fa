/** What a number in a sentence can be set to. */
export interface Range {
  min: number;
  max: number;
  step: number;
}

const within = (value: number, { min, max }: Range) => Math.min(max, Math.max(min, value));

/** The value that a key leads to; undefined for a key that does nothing here. */
export function stepped(value: number, key: string, range: Range): number | undefined {
  const large = 10 * range.step;
  const to: Readonly<Record<string, number>> = {
    ArrowRight: value + range.step,
    ArrowUp: value + range.step,
    ArrowLeft: value - range.step,
    ArrowDown: value - range.step,
    PageUp: value + large,
    PageDown: value - large,
    Home: range.min,
    End: range.max,
  };
  const found = to[key];
  return found === undefined ? undefined : within(found, range);
}

/** A state with one of its parameters set. @param query the state in a widget's state language */
export function withParameter(query: string, name: string, value: number): string {
  const parameters = new URLSearchParams(query);
  parameters.set(name, String(value));
  return parameters.toString().replaceAll('%2C', ',');
}

/** A parameter of a state. @param fallback its value where the state does not name it */
export function parameterIn(query: string, name: string, fallback: number): number {
  const text = new URLSearchParams(query).get(name);
  const value = Number(text);
  return text === null || text === '' || !Number.isFinite(value) ? fallback : value;
}
