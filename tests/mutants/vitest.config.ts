import { defineConfig } from 'vitest/config';
import tests from '../vitest.config.ts';

/** The tests that judge, as `npm run mutants` names them: Stryker's own option for that wakes no mutant before its module is loaded. */
const judges = process.env['JUDGES']?.split(',');

export default defineConfig({
  ...tests,
  test: {
    ...tests.test,
    ...(judges ? { include: judges } : {}),
    // What a module worked out while it was loaded must not outlive the mutant it was loaded with.
    isolate: true,
    reporters: ['dot'],
  },
});
