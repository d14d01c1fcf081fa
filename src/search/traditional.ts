import { Converter } from 'opencc-js/t2cn';

/** The first and the last of the characters that are looked at: Unicode's unified ideographs. */
const [first, last] = [0x4e00, 0x9fff];

/** Every traditional character whose simplified one stands in a text, with that behind it, two and two. */
export function traditionalOf(text: string): string {
  const used = new Set(text);
  const simplify = Converter({ from: 't', to: 'cn' });
  let pairs = '';
  for (let code = first; code <= last; code++) {
    const sign = String.fromCharCode(code);
    const simple = simplify(sign);
    if (simple !== sign && used.has(simple)) pairs += sign + simple;
  }
  return pairs;
}
