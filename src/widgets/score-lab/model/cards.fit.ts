import { deviation, max, mean, sum } from 'd3-array';
import { featuresOf, type Source } from './features.ts';
import type { Person } from './population.ts';

/** Points that double the odds of repaying. */
const doubling = 10;
/** The score of somebody with the odds of the whole town. */
const middle = 50;
/** Weight of the ridge penalty on standardised features: keeps a model of a hundred people from overreaching. */
const ridge = 10;

/** Solves a system of linear equations by elimination; each row ends in its right-hand side. */
function solve(rows: number[][]): number[] {
  const size = rows.length;
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let column = 0; column < size; column++) {
    const pivot = rows[column] ?? [];
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = at(row, column) / at(column, column);
      rows[row] = (rows[row] ?? []).map((value, index) => value - factor * (pivot[index] ?? 0));
    }
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}

/**
 * Logistic regression with a ridge penalty by Newton’s method; the first column is the constant and
 * is not penalised.
 * @param ridge weight of the penalty: half of it for each squared weight
 * @returns a weight for each column, in log-odds
 */
export function fitLogistic(
  columns: readonly (readonly number[])[],
  answers: readonly boolean[],
  ridge: number,
): number[] {
  let weights = columns[0]?.map(() => 0) ?? [];
  for (let round = 0; round < 40; round++) {
    const chances = columns.map(
      (row) => 1 / (1 + Math.exp(-sum(row.map((value, j) => value * (weights[j] ?? 0))))),
    );
    const rows = weights.map((weight, j) => {
      const penalty = j === 0 ? 0 : ridge;
      const slope = sum(
        columns.map((row, i) => (row[j] ?? 0) * (Number(answers[i]) - (chances[i] ?? 0))),
      );
      const bends = weights.map((_, k) =>
        sum(
          columns.map((row, i) => {
            const chance = chances[i] ?? 0;
            return chance * (1 - chance) * (row[j] ?? 0) * (row[k] ?? 0);
          }),
        ),
      );
      return [
        ...bends.map((bend, k) => (k === j ? bend + penalty : bend)),
        slope - penalty * weight,
      ];
    });
    const steps = solve(rows);
    weights = weights.map((weight, j) => weight + (steps[j] ?? 0));
    if ((max(steps, Math.abs) ?? 0) < 1e-12) break;
  }
  return weights;
}

/**
 * The scorecard of some sources, fitted to a town: what everybody begins with, then points for each
 * step of each feature, in points that double the odds every ten and put the town’s own odds at fifty.
 */
export function fitCard(people: readonly Person[], on: readonly Source[]): number[] {
  const used = featuresOf(on);
  const values = used.map((feature) => people.map(({ features }) => features[feature]));
  const means = values.map((column) => mean(column) ?? 0);
  // Of the whole population, not of a sample of it.
  const spreads = values.map(
    (column) => (deviation(column) ?? 1) * Math.sqrt((column.length - 1) / column.length),
  );
  const rows = people.map((_, i) => [
    1,
    ...values.map((column, j) => ((column[i] ?? 0) - (means[j] ?? 0)) / (spreads[j] ?? 1)),
  ]);
  const [constant = 0, ...weights] = fitLogistic(
    rows,
    people.map(({ repays }) => repays),
    ridge,
  );
  const payers = people.filter(({ repays }) => repays).length;
  const scale = doubling / Math.LN2;
  const points = weights.map((weight, j) => (scale * weight) / (spreads[j] ?? 1));
  const start =
    middle +
    scale * (constant - Math.log(payers / (people.length - payers))) -
    sum(points.map((point, j) => point * (means[j] ?? 0)));
  return [start, ...points].map((value) => Number(value.toFixed(2)));
}
