import { breadth } from '../chart/text/text-metrics.ts';

/** Makes something once for each thing it is made of, and keeps it as long as that thing is used. */
export function memoizeByObject<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const values = new WeakMap<K, V>();
  return (key) => {
    const value = values.get(key) ?? make(key);
    values.set(key, value);
    return value;
  };
}

/**
 * Makes something once for each list of texts and numbers that it is made of, and keeps the latest: a
 * window pulled wider and narrower asks for many.
 * @param most how many may be kept before all are dropped
 */
export function memoizeByKey<A extends readonly (string | number)[], V>(
  most: number,
  make: (...of: A) => V,
): (...of: A) => V {
  const values = new Map<string, V>();
  return (...of) => {
    // What was worked out for other letters is of no use.
    const name = [breadth.regular, ...of].join('\n');
    const value = values.get(name) ?? make(...of);
    if (values.size >= most) values.clear();
    values.set(name, value);
    return value;
  };
}
