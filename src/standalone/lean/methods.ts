/**
 * A class's source text without some of its methods, as what is never called.
 * @param names of the methods, `#` before private ones
 * @throws RangeError when the class has no such method
 */
export function withoutMethods(source: string, names: readonly string[]): string {
  return names.reduce((rest, name) => {
    const method = new RegExp(`\\n([\\t ]+)${name}\\([^\\n]*\\) \\{\\n[^]*?\\n\\1\\}(?=\\n)`);
    if (!method.test(rest)) throw new RangeError(`There is no method “${name}” to leave out.`);
    return rest.replace(method, '');
  }, source);
}
