import { extent } from 'd3-array';
import { ledger } from '../ledger/site-ledger.ts';
import { memoizeByKey } from './memoize.ts';
import { inputsOf, widget } from './registry.ts';

/** A measure’s least and greatest value over the states of a widget that were tried. */
export type Reach = readonly [least: number, greatest: number];

const samples = 3000;

/** Random numbers that are the same in every build, and often at an end, where measures have their extremes. */
function seededEnds(): () => number {
  let seed = 1;
  return () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    const even = seed / 4_294_967_296;
    if (even < 0.3) return 0;
    return even > 0.7 ? 1 - Number.EPSILON : (even - 0.3) / 0.4;
  };
}

/** How far each measure of a widget reaches, by the measure’s id; found by trying its named views and many other states. */
export const reachOf = memoizeByKey(100, (id: string): ReadonlyMap<string, Reach> => {
  const manifest = widget(id);
  const inputs = inputsOf(manifest, ledger, 'en');
  const language = manifest.state(inputs);
  const random = seededEnds();
  const states = [
    ...manifest.views(inputs).map(({ state }) => state),
    ...Array.from({ length: samples }, () => language.sample(random)),
  ];
  return new Map(
    manifest.goals.measures.flatMap(({ id: measure, of }) => {
      const [least, greatest] = extent(states, (state) => of(state, inputs));
      return least === undefined ? [] : [[measure, [least, greatest]] as const];
    }),
  );
});
