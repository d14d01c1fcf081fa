import { expect, test } from 'vitest';
import { withoutMethods } from './methods.ts';
import { withoutUnasked } from './svelte.ts';

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

test('functions are left out by what stands before their parameters', () => {
  const zoom = `\n  zoom.on = function() {\n    a();\n  };\n\n  function on() {\n    b();\n  }\n`;
  expect(withoutMethods(zoom, ['function on'])).toBe(
    `\n  zoom.on = function() {\n    a();\n  };\n\n`,
  );
  expect(withoutMethods(zoom, ['zoom.on = function'])).toBe(
    `\n\n  function on() {\n    b();\n  }\n`,
  );
});

test('whoever leaves out what is not there is told so', () => {
  expect(() => withoutMethods(source, ['arcTo'])).toThrow(/arcTo/);
});

test('a component that would be followed into an object, and a Svelte that has changed, stop the packing', () => {
  expect(withoutUnasked('$.state(0)', '/a/Widget.svelte')).toBeUndefined();
  expect(() => withoutUnasked('$.state($.proxy([]))', '/a/Widget.svelte')).toThrow(/Widget.svelte/);
  expect(() => withoutUnasked('', '/n/svelte/src/internal/client/proxy.js')).toThrow(/proxy.js/);
});
