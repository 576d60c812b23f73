/** `14:05` of a wall-clock serial: since when a build is running. */
export function clockText(serial: number): string {
  const minutes = Math.floor((serial % 1) * 1440);
  const two = (n: number): string => (n < 10 ? `0${n}` : String(n));
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
