import type { Layout } from "./layout";
import { cashLayout } from "./layouts/cash-layout";
import { contactsLayout } from "./layouts/contacts-layout";
import { Found } from "./layouts/found";
import { leadsLayout } from "./layouts/leads-layout";
import { paymentsLayout } from "./layouts/payments-layout";
import { rivalsOf } from "./layouts/rivals-of";
import { spendLayout } from "./layouts/spend-layout";
import { staffingLayout } from "./layouts/staffing-layout";
import { subsLayout } from "./layouts/subs-layout";
import { surveyLayout } from "./layouts/survey-layout";
import { ticketsLayout } from "./layouts/tickets-layout";
import type { Match } from "./match-fields";
import type { TableColumn } from "./raw-column";

/** A layout from words and contents alone: the fields that were found, with the rules of their kind of log. */
export function genericLayout(match: Match, columns: readonly TableColumn[], labels: readonly string[]): Layout {
  const found = new Found(match, columns, labels);
  const plain: Layout = {
    kind: match.kind,
    emits: [{ fields: found.sources() }],
    leftOut: [],
    remarks: [],
    unique: match.kind.idField && found.isId(match.kind.idField) ? found.col(match.kind.idField) : null,
    lastStands: LAST_STANDS.indexOf(match.kind.id) >= 0,
    months: false,
    group: null,
    rivals: rivalsOf(match, columns),
  };
  const special = SPECIAL[match.kind.id];
  return special ? { ...plain, ...special(found) } : plain;
}

const SPECIAL: Readonly<Partial<Record<string, Special>>> = {
  subs: subsLayout,
  payments: paymentsLayout,
  tickets: ticketsLayout,
  contacts: contactsLayout,
  survey: surveyLayout,
  leads: leadsLayout,
  spend: spendLayout,
  staffing: staffingLayout,
  cash: cashLayout,
};

/** Logs of things that change: two rows of one id are two states of it. */
const LAST_STANDS = ["tickets", "leads", "survey"];

type Special = (found: Found) => Partial<Layout>;
