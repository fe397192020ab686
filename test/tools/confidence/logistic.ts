/** A row of a regression: the indexes of its features, whether it came true, and how much it counts. */
export interface Row {
  readonly features: readonly number[];
  readonly outcome: 0 | 1;
  readonly weight: number;
}

const SWEEPS = 60;

/**
 * Logistic regression with a ridge, one weight at a time (Newton's step for each in turn). `ridge` holds the penalty of
 * each feature: the greater, the nearer to zero its weight is kept, which is what a feature seen a few times needs.
 */
export function logistic(rows: readonly Row[], ridge: readonly number[]): number[] {
  const weights = ridge.map(() => 0);
  const sums = rows.map(() => 0);
  const having = ridge.map(() => [] as number[]);
  rows.forEach(({ features }, row) => {
    for (const feature of features) having[feature]?.push(row);
  });
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    ridge.forEach((penalty, feature) => {
      const own = having[feature] ?? [];
      const weight = weights[feature] ?? 0;
      const step = stepOf(own, rows, sums, penalty, weight);
      weights[feature] = weight - step;
      for (const row of own) sums[row] = (sums[row] ?? 0) - step;
    });
  }
  return weights;
}

/** Slope over curvature, of the rows that have one feature. */
function stepOf(
  own: readonly number[],
  rows: readonly Row[],
  sums: readonly number[],
  penalty: number,
  weight: number,
): number {
  let slope = penalty * weight;
  let curvature = penalty;
  for (const at of own) {
    const row = rows[at];
    if (row === undefined) continue;
    const chance = sigmoid(sums[at] ?? 0);
    slope += row.weight * (chance - row.outcome);
    curvature += row.weight * chance * (1 - chance);
  }
  return slope / curvature;
}

/** The chance that the weights give a row, from 0 to 1. */
export function chanceOf(features: readonly number[], weights: readonly number[]): number {
  return sigmoid(features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0));
}

function sigmoid(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
