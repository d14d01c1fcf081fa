/**
 * The invented scorecards, one for each choice of sources: what everybody begins with, then the points
 * for each step of each feature in the order of the features. Fitted to the invented town by `fitCard`;
 * `score.test.ts` fits them again and compares.
 */
export const cards: Readonly<Record<string, readonly number[]>> = {
  none: [50],
  loans: [46.08, 3.31, -3.95],
  phone: [19.13, 2.44, 2.18],
  'loans+phone': [24.45, 2.06, -2.68, 1.84, 1.78],
  shopping: [38.83, 2.15],
  'loans+shopping': [39.28, 2.91, -3.37, 1.42],
  'phone+shopping': [16.62, 2.24, 1.91, 1.11],
  'loans+phone+shopping': [21.91, 1.94, -2.46, 1.74, 1.61, 0.84],
  address: [58.26, -4.31],
  'loans+address': [54.86, 2.62, -4.07, -3.26],
  'phone+address': [27.18, 2.17, 1.99, -2.42],
  'loans+phone+address': [32.74, 1.73, -2.92, 1.62, 1.64, -2.24],
  'shopping+address': [47.6, 1.82, -3.6],
  'loans+shopping+address': [48.13, 2.35, -3.58, 1.23, -2.95],
  'phone+shopping+address': [24.24, 2.01, 1.76, 1.02, -2.24],
  'loans+phone+shopping+address': [29.99, 1.64, -2.71, 1.55, 1.5, 0.77, -2.11],
  contacts: [68.82, -4.89, -2.62],
  'loans+contacts': [65.21, 1.93, -3.35, -4.17, -2.03],
  'phone+contacts': [40.68, 1.89, 1.55, -3.08, -2.12],
  'loans+phone+contacts': [44.26, 1.34, -2.58, 1.48, 1.31, -2.95, -1.81],
  'shopping+contacts': [60.21, 1.35, -4.2, -2.5],
  'loans+shopping+contacts': [59.27, 1.79, -3, 0.98, -3.77, -2.01],
  'phone+shopping+contacts': [37.56, 1.79, 1.37, 0.84, -2.84, -2.1],
  'loans+phone+shopping+contacts': [41.52, 1.29, -2.4, 1.43, 1.2, 0.64, -2.78, -1.81],
  'address+contacts': [72.77, -2.84, -4.24, -2.51],
  'loans+address+contacts': [71.02, 1.51, -3.54, -2.57, -3.74, -2.02],
  'phone+address+contacts': [46.03, 1.71, 1.44, -1.97, -2.8, -2.12],
  'loans+phone+address+contacts': [50.77, 1.08, -2.79, 1.32, 1.22, -1.98, -2.74, -1.83],
  'shopping+address+contacts': [64.73, 1.22, -2.57, -3.7, -2.42],
  'loans+shopping+address+contacts': [65.39, 1.4, -3.22, 0.88, -2.41, -3.42, -2],
  'phone+shopping+address+contacts': [42.84, 1.64, 1.28, 0.79, -1.88, -2.59, -2.1],
  'loans+phone+shopping+address+contacts': [
    48.03, 1.04, -2.62, 1.28, 1.12, 0.59, -1.9, -2.59, -1.83,
  ],
};
