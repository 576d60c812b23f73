/** What numbers taken for seconds are to be multiplied by, when they are beside the hours that clocks tell. */
export function scaleByClocks(lengths: Float64Array, hours: Float64Array): number {
  const ratios: number[] = [];
  for (let k = 0; k < lengths.length; k++) {
    const ratio = ((hours[k] as number) * 3600) / (lengths[k] as number);
    if (ratio > 0 && Number.isFinite(ratio)) ratios.push(ratio);
  }
  ratios.sort((a, b) => a - b);
  const middle = ratios[Math.floor(ratios.length / 2)] ?? 1;
  return SCALES.find((scale) => middle > scale * 0.75 && middle < scale * 1.5) ?? 1;
}

const SCALES = [1 / 1000, 60, 3600];
export const UNIT_OF_SCALE: Readonly<Record<number, string>> = {
  [1 / 1000]: "milliseconds",
  60: "minutes",
  3600: "hours",
};
