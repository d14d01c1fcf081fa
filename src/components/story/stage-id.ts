/** The id of the element that drives a widget within a scene; a scene has each widget once. */
export const stageId = (scene: string, widget: string): string => `stage-${scene}-${widget}`;
