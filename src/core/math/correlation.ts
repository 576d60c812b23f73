/** Pearson's correlation of two columns, each row counted so often; 0 where one of them does not vary. */
export function correlation(x: Float64Array, y: Float64Array, counts: Float64Array): number {
  let n = 0;
  let meanX = 0;
  let meanY = 0;
  for (let i = 0; i < x.length; i++) {
    const weight = counts[i] as number;
    n += weight;
    meanX += (weight * ((x[i] as number) - meanX)) / n;
    meanY += (weight * ((y[i] as number) - meanY)) / n;
  }
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const weight = counts[i] as number;
    const dx = (x[i] as number) - meanX;
    const dy = (y[i] as number) - meanY;
    xx += weight * dx * dx;
    yy += weight * dy * dy;
    xy += weight * dx * dy;
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
}
