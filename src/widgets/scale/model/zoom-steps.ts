/** The named steps of zoom, outermost first: their places are the whole numbers of the zoom. */
export const zoomSteps = ['all', 'yi', 'baiwan', 'wan', 'one'] as const;

/** The name of a step of zoom. */
type ZoomStep = (typeof zoomSteps)[number];

/** The deepest zoom: one mark. */
export const deepest = zoomSteps.length - 1;
