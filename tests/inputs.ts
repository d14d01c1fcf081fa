import fc from 'fast-check';
import { afterEach, beforeEach } from 'vitest';

let inputs = 0;

// The same inputs in every run, so that a commit passes or fails for everybody alike; `SEED=7 npm test` tries others.
const seed = Number(process.env['SEED'] ?? 980);

// How many inputs properties were tried with stands in the report, for the table of what held.
fc.configureGlobal({
  seed,
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
