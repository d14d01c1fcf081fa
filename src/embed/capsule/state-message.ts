import type { Inputs, Manifest } from '../../widget/define.ts';

/** What a widget says of itself to the page around it, when asked. */
export interface StateMessage {
  type: '980-million-checks/state';
  /** The widget's id. */
  id: string;
  /** Its state, in its state language. */
  query: string;
  /** Its measures by id, those that the state has. */
  measures: Record<string, number>;
}

/** A widget's state and its measures, by its own model. @param query the state in the state language */
export function tell<S>(
  manifest: Pick<Manifest<S>, 'id' | 'goals' | 'state'>,
  inputs: Inputs,
  query: string,
): StateMessage {
  const state = manifest.state(inputs).parse(query);
  const measures = manifest.goals.measures.flatMap(({ id, of }) => {
    const value = of(state, inputs);
    return value === undefined ? [] : [[id, value] as const];
  });
  return {
    type: '980-million-checks/state',
    id: manifest.id,
    query,
    measures: Object.fromEntries(measures),
  };
}
