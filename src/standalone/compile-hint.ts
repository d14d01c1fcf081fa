/**
 * The first line of a script of which nearly every function is called. Chromium then compiles it while it
 * arrives, beside the page, and not function by function when a reader first touches something; to
 * others it is a comment. https://v8.dev/blog/explicit-compile-hints
 */
export const compileHint = '//# allFunctionsCalledOnLoad';
