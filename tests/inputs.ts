import fc from 'fast-check';
import { afterEach, beforeEach } from 'vitest';

let inputs = 0;

// How many inputs properties were tried with stands in the report, for the table of what held.
fc.configureGlobal({
  reporter: (details) => {
    if (details.failed)
      throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
    inputs += details.numRuns;
  },
});
beforeEach(() => {
  inputs = 0;
});
afterEach(({ task }) => {
  Object.assign(task.meta, { inputs });
});
