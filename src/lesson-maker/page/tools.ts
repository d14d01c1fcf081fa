import { mount } from 'svelte';
import EmbedBuilder from '../embed-builder/EmbedBuilder.svelte';
import LessonMaker from '../LessonMaker.svelte';
import type { ToolProps } from './tool-props.ts';

/** Puts a tool into its place on the page. */
export function mountTool(tool: 'embed' | 'lesson', target: HTMLElement, props: ToolProps): void {
  target.replaceChildren();
  mount(tool === 'embed' ? EmbedBuilder : LessonMaker, { target, props });
}
