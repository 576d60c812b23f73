import type { SampleTable } from "./define";

/** Twelve tickets of January 2025: the smallest list on which every way of counting first contacts differs. */
export const SAMPLE_TICKETS: SampleTable = {
  range: "Tickets!A1:S13",
  cells: [
    ["Ticket ID", "Customer ID", "Created", "First reply", "Resolved", "Channel", "Agent", "Interactions", "Customer follow-ups", "Reopens", "Participants", "FCR eligible", "Escalated", "SLA hours", "Complaint", "Complaint service", "Upheld", "CSAT", "FCR answer"],
    [1, "a", "2025-01-01 09:00", "2025-01-01 10:00", "2025-01-01 11:00", "email", "Ada", 1, 0, 0, 1, "yes", "no", 24, "no", null, null, 5, "yes"],
    [2, "b", "2025-01-01 10:00", "2025-01-01 12:00", "2025-01-02 10:00", "phone", "Ada", 1, 0, 0, 1, "yes", "no", 24, "no", null, null, 4, "yes"],
    [3, "c", "2025-01-02 09:00", null, "2025-01-02 13:00", "email", "Bruno", 0, 0, 0, 1, "yes", "no", 24, "no", null, null, null, null],
    [4, "d", "2025-01-02 10:00", "2025-01-02 14:00", "2025-01-04 10:00", "email", "Bruno", 3, 2, 0, 2, "yes", "yes", 24, "yes", "Delivery", "yes", 2, "no"],
    [5, "e", "2025-01-03 09:00", "2025-01-03 10:00", "2025-01-03 12:00", "phone", "Ada", 1, 0, 1, 1, "yes", "no", 24, "no", null, null, 3, "no"],
    [6, "f", "2025-01-03 11:00", "2025-01-03 17:00", "2025-01-06 11:00", "email", "Bruno", 2, 1, 0, 1, "yes", "no", 72, "yes", "Billing", "no", 3, "no"],
    [7, "g", "2025-01-04 09:00", "2025-01-04 09:30", "2025-01-04 15:00", "chat", "Ada", 1, 0, 0, 2, "yes", "no", 24, "no", null, null, 5, "yes"],
    [8, "a", "2025-01-05 09:00", "2025-01-05 11:00", "2025-01-05 17:00", "email", "Bruno", 1, 0, 0, 1, "yes", "no", 24, "no", null, null, 4, null],
    [9, "h", "2025-01-06 09:00", "2025-01-06 12:00", null, "email", "Bruno", 1, 0, 0, 1, "yes", "no", 24, "yes", "Delivery", null, null, null],
    [10, "i", "2025-01-06 10:00", "2025-01-06 13:00", "2025-01-09 10:00", "phone", "Ada", 4, 3, 0, 1, "no", "yes", 48, "no", null, null, 2, null],
    [11, "j", "2025-01-28 09:00", "2025-01-28 09:30", "2025-01-28 10:00", "chat", "Ada", 1, 0, 0, 1, "yes", "no", 24, "no", null, null, 5, "yes"],
    [12, "k", "2025-01-07 09:00", "2025-01-07 15:00", "2025-01-07 19:00", "email", "Bruno", 1, 1, 0, 1, "yes", "no", 24, "no", null, null, 4, "yes"],
  ],
};

/** Ten contacts of January 2025: eight in, two out; seven handled. */
export const SAMPLE_CONTACTS: SampleTable = {
  range: "Contacts!A1:H11",
  cells: [
    ["Time", "Channel", "Direction", "Handled", "Wait (s)", "Talk (s)", "Wrap (s)", "Abandoned"],
    ["2025-01-02 09:00", "phone", "inbound", "yes", 8, 240, 60, "no"],
    ["2025-01-02 09:05", "phone", "inbound", "yes", 15, 180, 30, "no"],
    ["2025-01-02 09:10", "phone", "inbound", "no", 3, null, null, "yes"],
    ["2025-01-02 09:20", "phone", "inbound", "no", 45, null, null, "yes"],
    ["2025-01-02 10:00", "phone", "outbound", "yes", null, 300, 60, "no"],
    ["2025-01-03 09:00", "chat", "inbound", "yes", 12, 420, 30, "no"],
    ["2025-01-03 09:30", "chat", "inbound", "yes", 30, 360, 60, "no"],
    ["2025-01-03 10:00", "phone", "outbound", "no", null, null, null, "no"],
    ["2025-01-04 09:00", "phone", "inbound", "yes", 20, 150, 30, "no"],
    ["2025-01-04 09:30", "phone", "inbound", "yes", 60, 90, 30, "no"],
  ],
};

/** Twenty hours of agents in January 2025. */
export const SAMPLE_STAFFING: SampleTable = {
  range: "Staffing!A1:C6",
  cells: [
    ["Date", "Channel", "Agent hours"],
    ["2025-01-02", "phone", 6],
    ["2025-01-02", "email", 4],
    ["2025-01-03", "chat", 4],
    ["2025-01-04", "phone", 2],
    ["2025-01-06", "email", 4],
  ],
};
