/** Under which the device keeps which of the two numbers a reader would believe. */
export const choiceKey = 'story/believe';
