/** The named steps of zoom, outermost first: their places are the whole numbers of the zoom. */
export const zoomSteps = ['all', 'yi', 'baiwan', 'wan', 'one'] as const;

/** The deepest zoom: one mark. */
export const deepest = zoomSteps.length - 1;
