import type { Recipe } from "../recipe";

/** Hours as hh:mm:ss; the project stands for the channel. */
export const togglDetailed: Recipe = {
  id: "toggl-detailed",
  tool: "Toggl Track",
  screen: { en: "detailed report", it: "report dettagliato" },
  log: "staffing",
  path: { en: "Reports > Detailed > Download CSV", it: "Report > Dettagliato > Scarica CSV" },
  fingerprint: ["Project", "Start date", "Start time", "Duration"],
  emit: [
    {
      fields: {
        date: { col: ["Start date", "Start time"] },
        agent: { col: "User" },
        channel: { first: [{ col: "Project" }, { col: "Client" }, { col: "Task" }] },
        agent_hours: { col: "Duration" },
      },
    },
  ],
  gives: ["FCR_PER_HOUR_LOG", "THROUGHPUT_PER_HOUR_LOG"],
  lacks: {
    en: "Paid hours and availability are not in the file.",
    it: "Ore pagate e disponibilità non sono nel file.",
  },
};
