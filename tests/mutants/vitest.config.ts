import { mergeConfig } from 'vitest/config';
import tests from '../vitest.config.ts';

// What a module worked out while it was loaded must not outlive the mutant it was loaded with.
export default mergeConfig(tests, {
  test: { isolate: true, reporters: ['dot'] },
});
