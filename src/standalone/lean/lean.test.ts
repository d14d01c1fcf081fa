import { expect, test } from 'vitest';
import { withoutMethods } from './methods.ts';

const source = `class Path {
  moveTo(x, y) {
    if (x) {
      y();
    }
  }
  #arc(x, { y }) {
    return () => {
      x();
    };
  }
  toString() {
    return '';
  }
}
`;

test('a class without some methods keeps the others to the letter', () => {
  expect(withoutMethods(source, ['#arc', 'moveTo'])).toBe(
    `class Path {\n  toString() {\n    return '';\n  }\n}\n`,
  );
});

test('whoever leaves out what is not there is told so', () => {
  expect(() => withoutMethods(source, ['arcTo'])).toThrow(/arcTo/);
});
