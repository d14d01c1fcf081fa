import type { RootContent } from 'mdast';
import { attribute, componentsIn, parseProse, textOf, type Component } from './mdx-tree.ts';

/** What a reader may do on a stage: put the drawing into one of a few states. */
interface Act {
  /** What is asked of the reader. */
  ask: string;
  /** Whether it is done by taking the zero out of the great numeral; the second state is then the one without. */
  zero: boolean;
  tries: { state: string; label: string }[];
}

/** One step of the story: words beside a widget in a state. */
export interface Step {
  id: string;
  /** Its name, over its words and on its dot. */
  title: string;
  widget: string;
  /** The state in the widget's state language; empty for its start. */
  state: string;
  /** The parameter of the state that takes the reader's guess, where it takes one. */
  own: string | undefined;
  /** Whether the drawing stands without its key. */
  plain: boolean;
  /** What the reader may do on the stage, where there is anything. */
  act: Act | undefined;
  /** The steps that it has taken in: addresses and pictures that keep. */
  formerly: { id: string; state: string }[];
  /** Its words, for cards and lists. */
  text: string;
  /** The id of its scene. */
  scene: string;
}

/** A scene: steps that share one stage. */
export interface Scene {
  id: string;
  title: string;
  steps: Step[];
}

/** The words of a step, the answers to its guess left out. */
function wordsOf(step: Component): string {
  const paragraphs = (step.children as RootContent[]).filter((node) => node.type === 'paragraph');
  return paragraphs.map(textOf).join(' ').replace(/\s+/g, ' ').trim();
}

function actOf(step: Component): Act | undefined {
  const [act] = componentsIn(step, 'Act');
  if (!act) return undefined;
  return {
    ask: attribute(act, 'ask') ?? '',
    zero: act.attributes.some((each) => 'name' in each && each.name === 'zero'),
    tries: componentsIn(act, 'Try').map((node) => ({
      state: attribute(node, 'state') ?? '',
      label: textOf(node),
    })),
  };
}

function stepOf(node: Component, scene: string): Step {
  const said = (name: string) => attribute(node, name) ?? '';
  return {
    id: said('id'),
    title: said('title'),
    widget: said('widget'),
    state: said('state'),
    own: attribute(node, 'own'),
    plain: node.attributes.some((each) => 'name' in each && each.name === 'plain'),
    act: actOf(node),
    formerly: componentsIn(node, 'Formerly').map((former) => ({
      id: attribute(former, 'id') ?? '',
      state: attribute(former, 'state') ?? '',
    })),
    text: wordsOf(node),
    scene,
  };
}

/**
 * The story as a table: scenes in order, each with its steps.
 * @param text the story's MDX
 * @throws VFileMessage when the text is not MDX
 */
export function scenesOf(text: string): Scene[] {
  return componentsIn(parseProse(text), 'Scene').map((node) => {
    const id = attribute(node, 'id') ?? '';
    return {
      id,
      title: attribute(node, 'title') ?? '',
      steps: componentsIn(node, 'Step').map((step) => stepOf(step, id)),
    };
  });
}

/** What is wrong with the story as a table: names missing or twice, a scene with nothing in it. */
export function sceneProblems(scenes: readonly Scene[]): string[] {
  const parts = scenes.flatMap((scene) => [scene, ...scene.steps]);
  const named = parts.flatMap((part) => [
    part,
    ...('formerly' in part ? part.formerly.map(({ id }) => ({ id, title: part.title })) : []),
  ]);
  const twice = named.filter(({ id }, index) => named.findIndex((each) => each.id === id) < index);
  return [
    ...named
      .filter(({ id }) => !/^[a-z][a-z0-9-]*$/.test(id))
      .map(({ id, title }) => `“${title}”: “${id}” is no id: write small letters, digits, hyphens`),
    ...parts.filter(({ title }) => title === '').map(({ id }) => `“${id}” has no title`),
    ...twice.map(({ id }) => `the id “${id}” stands twice`),
    ...scenes
      .filter(({ steps }) => !steps.some(({ act, own }) => act ?? own))
      .map(({ id }) => `“${id}” lets the reader do nothing: give one of its steps an <Act>`),
    ...parts.flatMap((part) =>
      'act' in part && part.act && part.act.tries.length < 2
        ? [`“${part.id}” has an <Act> with fewer than two <Try>`]
        : [],
    ),
    ...scenes.filter(({ steps }) => steps.length === 0).map(({ id }) => `“${id}” has no step`),
  ];
}
