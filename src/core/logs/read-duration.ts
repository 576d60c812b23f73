/** Lengths of time written as text: `00:03:37`, `27:05:10`, `3m 12s`, `1 h 20`, `PT3M12S`, `2 giorni`. */
const UNITS: Readonly<Record<string, number>> = {
  s: 1,
  sec: 1,
  secs: 1,
  second: 1,
  seconds: 1,
  secondo: 1,
  secondi: 1,
  m: 60,
  min: 60,
  mins: 60,
  minute: 60,
  minutes: 60,
  minuto: 60,
  minuti: 60,
  h: 3600,
  hr: 3600,
  hrs: 3600,
  hour: 3600,
  hours: 3600,
  ora: 3600,
  ore: 3600,
  d: 86400,
  day: 86400,
  days: 86400,
  g: 86400,
  gg: 86400,
  giorno: 86400,
  giorni: 86400,
  w: 604800,
  week: 604800,
  weeks: 604800,
  settimana: 604800,
  settimane: 604800,
  ms: 1 / 1000,
};

/**
 * Seconds of a text with colons or units, NaN if it has neither (then it is a number in the column's unit).
 * @param short seconds of the first part of `05:30`: 3600 (hours and minutes) or 60 (minutes and seconds)
 */
export function scanDuration(text: string, short: number): number {
  const s = text.trim().toLowerCase();
  if (s === "") return Number.NaN;
  const colon = s.indexOf(":");
  if (colon >= 0) return clock(s, short);
  return withUnits(s);
}

function clock(s: string, short: number): number {
  let sign = 1;
  let rest = s;
  let days = 0;
  if (rest[0] === "-") {
    sign = -1;
    rest = rest.slice(1).trim();
  }
  // `1 day, 02:03:04`, `1.02:03:04`, `1g 02:03`.
  const blank = rest.lastIndexOf(" ");
  if (blank > 0) {
    const head = withUnits(rest.slice(0, blank).replace(",", "").trim());
    if (Number.isNaN(head)) return Number.NaN;
    days = head;
    rest = rest.slice(blank + 1);
  }
  const parts = rest.split(":");
  if (parts.length > 4) return Number.NaN;
  const values: number[] = [];
  for (let k = 0; k < parts.length; k++) {
    const part = (parts[k] as string).replace(",", ".");
    if (part === "" || part.length > 9) return Number.NaN;
    for (let i = 0; i < part.length; i++) {
      const code = part.charCodeAt(i);
      if (!((code >= 48 && code <= 57) || (code === 46 && k === parts.length - 1))) return Number.NaN;
    }
    values.push(Number(part));
  }
  for (let k = 1; k < values.length; k++)
    if ((values[k] as number) >= 60 && !(k === 1 && values.length === 4)) return Number.NaN;
  const [a, b, c, d] = values as [number, number, number, number];
  let seconds: number;
  if (values.length === 2) seconds = short === 3600 ? a * 3600 + b * 60 : a * 60 + b;
  else if (values.length === 3) seconds = a * 3600 + b * 60 + c;
  else seconds = a * 86400 + b * 3600 + c * 60 + d;
  return sign * (days + seconds);
}

function withUnits(s: string): number {
  let i = 0;
  let total = 0;
  let found = false;
  let sign = 1;
  if (s[0] === "-") {
    sign = -1;
    i = 1;
  }
  if (s[i] === "p") i++;
  let last = 0;
  while (i < s.length) {
    const ch = s[i] as string;
    if (ch === " " || ch === "t" || ch === ",") {
      i++;
      continue;
    }
    if (ch === "e" || ch === "&") {
      i++;
      continue;
    }
    let j = i;
    while (
      j < s.length &&
      ((s.charCodeAt(j) >= 48 && s.charCodeAt(j) <= 57) ||
        ((s[j] === "." || s[j] === ",") && s.charCodeAt(j + 1) >= 48 && s.charCodeAt(j + 1) <= 57))
    )
      j++;
    if (j === i) return Number.NaN;
    const value = Number(s.slice(i, j).replace(",", "."));
    if (Number.isNaN(value)) return Number.NaN;
    while (s[j] === " ") j++;
    let k = j;
    while (k < s.length && s.charCodeAt(k) >= 97 && s.charCodeAt(k) <= 122) k++;
    const unit = s.slice(j, k);
    if (unit === "") {
      // `1h 20`: what follows hours without a unit is minutes.
      if (!found || last !== 3600) return Number.NaN;
      total += value * 60;
      i = k;
      continue;
    }
    const seconds = UNITS[unit] ?? UNITS[unit.replace(/t$/, "")];
    if (seconds === undefined) return Number.NaN;
    total += value * seconds;
    last = seconds;
    found = true;
    i = s[k] === "." ? k + 1 : k;
  }
  return found ? sign * total : Number.NaN;
}
