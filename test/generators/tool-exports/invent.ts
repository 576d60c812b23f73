/** Cells of an invented row, by its number. */
export const two = (n: number) => String(n).padStart(2, "0");
export const iso = (i: number) => `2025-${two(1 + (i % 6))}-${two(1 + ((i * 7) % 28))}`;
export const dmy = (i: number) => `${two(1 + ((i * 7) % 28))}/${two(1 + (i % 6))}/2025`;
export const mdy = (i: number) => `${two(1 + (i % 6))}/${two(1 + ((i * 7) % 28))}/2025`;
export const tm = (i: number) => `${two(8 + (i % 10))}:${two((i * 13) % 60)}:${two((i * 17) % 60)}`;
export const em = (i: number) => `c${i % 7}.rossi@example.com`;
export const pick = (i: number, ...a: string[]) => a[i % a.length] as string;
export const amt = (i: number) => (20 + ((i * 37) % 400) + 0.5).toFixed(2);
export const eur = (i: number) => amt(i).replace(".", ",");
