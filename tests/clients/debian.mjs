import { readyDebian } from '../../src/commands/ready.mjs';

/**
 * Makes sure that a client's programs are there.
 * @param {readonly string[]} programs their names or paths
 * @param {readonly string[]} packages those of Debian that bring them
 * @returns {() => string} says why they cannot be had, or nothing
 */
export const debian = (programs, packages) => () =>
  readyDebian(programs, packages) ? '' : `Debian’s ${packages.join(', ')} could not be installed`;
