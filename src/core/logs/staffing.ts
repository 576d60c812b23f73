import { list } from "../text";
import { logKind } from "./log-kind";

/** Hours of agents: one row a day and channel, a shift or a time entry. */
export const staffing = logKind({
  id: "staffing",
  name: { en: "hours of agents", it: "ore degli operatori" },
  row: { en: "a shift", it: "un turno" },
  core: ["date", "agent_hours"],
  unit: "agent",
  date: "date",
  shared: [["date", "shift_start"]],
  checks: { notNegative: ["agent_hours", "paid_hours", "available_hours"] },
  fields: {
    date: {
      type: "date",
      label: { en: "date", it: "data" },
      words: list(
        "date; day; start date; work date; shift date; spent date; time entry date; shift start; start",
        "started; clock in; clock in time; clock in date; work day; entry date; data; giorno; data turno",
        "data lavoro; giornata; inizio turno; data inizio; inizio; entrata",
      ),
      never: list(
        "end date; end; data fine; fine; hire date; data assunzione; created at; updated at; clock out",
        "uscita",
      ),
    },
    channel: {
      type: "word",
      label: { en: "channel", it: "canale" },
      words: list(
        "channel; queue; canale; coda; project; project name; team; skill; activity; task; department",
        "group; job; client; progetto; commessa; attivita; reparto; squadra; gruppo; servizio; mansione",
      ),
      never: ["client id", "project id", "project code", "task id"],
    },
    agent: {
      type: "word",
      label: { en: "agent", it: "operatore" },
      words: list(
        "agent; agent name; user; user name; member; employee; employee name; person; name; team member",
        "staff; worker; full name; first name; operatore; dipendente; nome operatore; nominativo; addetto",
        "collaboratore; lavoratore; nome; agente; email; matricola",
      ),
    },
    agent_hours: {
      type: "duration",
      unit: "hours",
      label: { en: "agent hours", it: "ore operatore" },
      words: list(
        "agent hours; signed in hours; hours; worked hours; hours worked; logged in hours; login hours",
        "duration; duration decimal; duration h; time; time h; time decimal; total hours; staffed hours",
        "staffed time; login time; logged in time; signed in time; on queue time; actual hours",
        "regular hours; tracked; tracked hours; time spent; ore operatore; ore; ore lavorate",
        "ore di lavoro; ore collegato; ore di presenza; ore presenza; ore totali; totale ore; durata",
        "durata ore; tempo; turno; ore turno",
      ),
      never: list(
        "amount; billable; billable hours; billable amount; start time; end time; paid hours",
        "available hours; ore pagate; ore retribuite; ore disponibili; overtime; straordinari",
        "hours rounded; break hours; absence hours; ore assenza; estimated hours; cost",
      ),
    },
    shift_start: {
      type: "date",
      clock: true,
      label: { en: "start of the shift", it: "inizio del turno" },
      words: list(
        "shift start; start time; clock in; clock in time; time in; start; from; inizio turno; ora inizio",
        "orario inizio; inizio; entrata; ora entrata; ora di inizio; dalle",
      ),
    },
    shift_end: {
      type: "date",
      clock: true,
      label: { en: "end of the shift", it: "fine del turno" },
      words: list(
        "shift end; end time; clock out; clock out time; time out; end; to; fine turno; ora fine",
        "orario fine; fine; uscita; ora uscita; ora di fine; alle",
      ),
    },
    break_hours: {
      type: "duration",
      unit: "hours",
      label: { en: "break", it: "pausa" },
      words: list("break; break hours; break time; unpaid break; pausa; ore pausa; pausa pranzo"),
    },
    paid_hours: {
      type: "duration",
      unit: "hours",
      label: { en: "paid hours", it: "ore pagate" },
      words: list(
        "paid hours; payroll hours; hours paid; total paid hours; scheduled hours; ore pagate",
        "ore retribuite; ore contrattuali; ore pianificate",
      ),
    },
    available_hours: {
      type: "duration",
      unit: "hours",
      label: { en: "available hours", it: "ore disponibili" },
      words: list(
        "available hours; available time; idle hours; idle time; ready time; hours available",
        "ore disponibili; ore in disponibilita; tempo disponibile; ore pronto",
      ),
    },
  },
});
