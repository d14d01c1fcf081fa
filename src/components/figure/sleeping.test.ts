import { expect, test } from 'vitest';
import { ledger } from '../../ledger/site-ledger.ts';
import { hostContextFor } from '../../widget/host-context.ts';
import { inputsOf, widgets } from '../../widget/registry.ts';
import { drawAsleep } from '../../widget/render.ts';

const idsOf = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

test.each([...widgets.values()])('two sleeping figures of $id share no id', (manifest) => {
  const inputs = inputsOf(manifest, ledger, 'en');
  const draw = (anchor: string) => {
    const settings = { heading: 'h3', addressed: false, compact: true, driver: anchor } as const;
    const host = hostContextFor(manifest, ledger, 'en', settings);
    return drawAsleep(manifest.id, { inputs, start: '', host }, anchor);
  };
  const [first, second] = [draw('figure-one'), draw('figure-two')];
  const ids = [...idsOf(first), ...idsOf(second)];
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of first.matchAll(/ (?:for|aria-labelledby|aria-describedby)="([^"]*)"/g))
    expect(idsOf(first)).toContain(id);
});
