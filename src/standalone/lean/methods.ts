/**
 * A source text without some of its methods or functions, as what is never called.
 * @param names what stands before their parameters: `arc`, `#arc`, `function arc`, `line.arc = function`
 * @throws RangeError when one is not there
 */
export function withoutMethods(source: string, names: readonly string[]): string {
  return names.reduce((rest, name) => {
    const method = new RegExp(`\\n([\\t ]+)${name}\\([^\\n]*\\) \\{\\n[^]*?\\n\\1\\};?(?=\\n)`);
    if (!method.test(rest)) throw new RangeError(`There is no “${name}” to leave out.`);
    return rest.replace(method, '');
  }, source);
}
