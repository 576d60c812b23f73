import { describe, expect, test, vi } from "vitest";
import { DayCell, type RawTable } from "../../../src/core/inputs";
import type { Account } from "../../../src/core/logs/log";
import { readLog } from "../../../src/core/logs/read-log";
import { allFunctions } from "../../../src/core/metrics/index";
import { dayOf } from "../../../src/core/period";
import { callFunction } from "../../../src/functions/call";
import { testContext } from "../../context";
import { dirtyPayments, PAYMENTS_FROM } from "../../generators/dirty-payments";
import { dirtySubs } from "../../generators/dirty-subs-it";
import { dirtyTickets, FIRST_DAY } from "../../generators/dirty-tickets-en";

// Large tables on a small machine.
vi.setConfig({ testTimeout: 120_000 });

function rowsOf(account: Account, rule: string, leftOut = true): number {
  return account.entries
    .filter((e) => e.leftOut === leftOut && e.rule.en === rule)
    .reduce((n, e) => n + e.rows.length, 0);
}

function call(name: string, args: readonly unknown[], locale: string): unknown {
  const context = testContext({ locale });
  const given = args.map((a) =>
    Array.isArray(a)
      ? (a as RawTable).map((r) => r.map((c) => (c instanceof DayCell ? new Date(context.zone.toEpoch(c.serial)) : c)))
      : a,
  );
  const f = allFunctions().find((each) => each.name === name);
  if (!f) throw new Error(`no ${name}`);
  return callFunction(f, given, context);
}

describe("20,000 Italian subscriptions", () => {
  const { table, spells, leftOut } = dirtySubs(20000, 20250701);
  const context = testContext({ locale: "it_IT", timeZone: "Europe/Rome" });
  const log = readLog(table, ["subs"], context);
  const account = log.source.account();

  test("every row is accounted for, by rule", () => {
    expect(account.used + account.leftOut).toBe(account.read);
    expect(rowsOf(account, "blank row")).toBe(leftOut.blank);
    expect(rowsOf(account, "section, total or last line")).toBe(leftOut.total);
    expect(rowsOf(account, "duplicate id, the last row stands")).toBe(leftOut.duplicates);
    expect(rowsOf(account, "no customer")).toBe(leftOut.noCustomer);
    expect(rowsOf(account, "no MRR")).toBe(leftOut.noAmount);
    expect(rowsOf(account, "MRR cannot be read")).toBe(leftOut.badAmount);
    expect(rowsOf(account, "start cannot be read")).toBe(leftOut.badDate);
    expect(rowsOf(account, "end before start")).toBe(leftOut.backwards);
    expect(account.used).toBe(spells.length);
  });

  test("MRR and active customers are those of the clean spells", () => {
    for (const at of [dayOf(2023, 7, 1), dayOf(2024, 5, 10), dayOf(2025, 7, 1)]) {
      let mrr = 0;
      const active = new Set<string>();
      for (const s of spells) {
        if (!(s.start < at && (s.end === null || s.end >= at))) continue;
        mrr += s.cents / 100 / s.months;
        active.add(s.customer);
      }
      expect(call("MRR", [table, at], "it_IT")).toBeCloseTo(mrr, 4);
      expect(call("ARPA_LOG", [table, at], "it_IT")).toBeCloseTo(mrr / active.size, 6);
    }
  });
});

describe("50,000 English tickets", () => {
  const { table, tickets, leftOut } = dirtyTickets(50000, 7);
  const log = readLog(table, ["tickets"], testContext());
  const account = log.source.account();

  test("every row is accounted for, by rule", () => {
    expect(account.used + account.leftOut).toBe(account.read);
    expect(rowsOf(account, "blank row")).toBe(leftOut.blank);
    expect(rowsOf(account, "duplicate id, the last row stands")).toBe(leftOut.duplicates);
    expect(rowsOf(account, "no ticket id")).toBe(leftOut.noId);
    expect(rowsOf(account, "created cannot be read")).toBe(leftOut.badDate);
    expect(rowsOf(account, "negative duration")).toBe(leftOut.backwards);
    expect(account.used).toBe(tickets.length);
  });

  test("channels, flags and scores are read whatever their form", () => {
    const count = (channel: string): number => tickets.filter((t) => t.channel === channel).length;
    const { codes, values } = log.words("channel");
    expect(values.length).toBe(3);
    values.forEach((v, c) => {
      const meant = v.toLowerCase().replace(/[^a-z]/g, "");
      expect(codes.filter((x) => x === c).length).toBe(count(meant));
    });
    const sum = (field: string): number => log.numbers(field).reduce((a, x) => (Number.isNaN(x) ? a : a + x), 0);
    expect(sum("reopens")).toBe(tickets.filter((t) => t.reopened).length);
    expect(sum("csat")).toBe(tickets.reduce((a, t) => a + (t.csat ?? 0), 0));
    expect(sum("interactions")).toBe(tickets.reduce((a, t) => a + (t.interactions ?? 0), 0));
    expect(log.flags("escalated").filter((x) => x === 1).length).toBe(
      tickets.filter((t) => t.escalated === true).length,
    );
  });

  test("backlog is that of the clean tickets", () => {
    for (const day of [60, 200, 399]) {
      const at = day * 1440;
      const open = tickets.filter((t) => t.created < at && (t.resolved === null || t.resolved >= at)).length;
      expect(call("BACKLOG", [table, FIRST_DAY + day], "en_US")).toBe(open);
    }
  });
});

describe("100,000 payments", () => {
  const { table, payments, duplicates, failed } = dirtyPayments(100000, 42);
  const account = readLog(table, ["payments"], testContext()).source.account();

  test("every row is accounted for", () => {
    expect(account.read).toBe(table.length - 1);
    expect(account.used + account.leftOut).toBe(account.read);
    expect(rowsOf(account, "not paid")).toBe(failed);
    expect(rowsOf(account, "duplicate id, the last row stands")).toBe(duplicates);
    expect(account.used).toBe(payments.length - failed);
    expect(rowsOf(account, "without a customer", false)).toBe(
      payments.filter((p) => p.customer === null && !p.failed).length,
    );
  });

  test("revenue is that of the clean payments", () => {
    for (const [from, before] of [
      [0, 31],
      [100, 200],
      [0, 540],
    ] as const) {
      const cents = payments
        .filter((p) => !p.failed && p.day >= PAYMENTS_FROM + from && p.day < PAYMENTS_FROM + before)
        .reduce((a, p) => a + p.cents, 0);
      expect(call("REVENUE", [table, PAYMENTS_FROM + from, PAYMENTS_FROM + before], "en_US")).toBeCloseTo(
        cents / 100,
        3,
      );
    }
  });
});
