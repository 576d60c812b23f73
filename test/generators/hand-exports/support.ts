import type { HandExport } from "./hand-export";

/** Desks, telephones and the hours of those who answer. */
export const SUPPORT: readonly HandExport[] = [
  {
    name: "freshdesk-tickets",
    log: "tickets",
    locale: "en_US",
    text: `
Ticket ID|Subject|Status|Priority|Source|Type|Agent|Group|Created time|Due by Time|Resolved time|Closed time|Last update time|Initial response time|Time tracked|First response time (in hrs)|Resolution time (in hrs)|Agent interactions|Customer interactions|Resolution status|First response status|Tags|Survey results|Full name|Email|Contact ID
101|Login|Closed|Low|Email|Question|Al|Support|2025-05-02 10:00:00|2025-05-05 10:00:00|2025-05-02 15:30:00|2025-05-03 10:00:00|2025-05-03 10:00:00|2025-05-02 11:15:00|00:30|01:15:00|05:30:00|1|1|Within SLA|Within SLA|||Ann|a@x.com|1
102|Bill|Resolved|High|Phone|Problem|Bea|Support|2025-05-05 09:00:00|2025-05-06 09:00:00|2025-05-07 09:00:00||2025-05-07 09:00:00|2025-05-05 09:45:00|01:00|00:45:00|48:00:00|3|2|SLA Violated|Within SLA|||Bob|b@x.com|2
103|Hard|Open|Urgent|Portal|Problem|Al|Support|2025-05-20 09:00:00|2025-05-21 09:00:00|||2025-05-20 09:00:00||00:00|||0|1||SLA Violated|||Cat|c@x.com|3
104|Spam|Deleted|Low|Email||No Agent|Support|2025-05-21 09:00:00|2025-05-22 09:00:00|||2025-05-21 09:00:00||||||||||||Dan|d@x.com|4`,
    // 5.5 and 48 hours: median 26.75. First replies 1.25 and 0.75: median 1.
    truth: [
      ["RESOLUTION_TIME", "2025-05", 26.75],
      ["FIRST_REPLY_TIME", "2025-05", 1],
      ["BACKLOG", "2025-06-01", 1],
      ["INTERACTIONS_PER_CASE_LOG", "2025-05", (1 + 3) / 2],
      ["SLA_ATTAINMENT_LOG", "2025-05", 1 / 2],
    ],
  },
  {
    name: "intercom-conversations",
    log: "tickets",
    locale: "en_US",
    text: `
Conversation ID|Conversation started at (UTC)|Conversation started at|First closed at|Last closed at|Conversation state|Channel|Teammate currently assigned|Team currently assigned|First response time (seconds)|Time to first close (seconds)|Replies to close|User ID|User email|Conversation rating|Teammates participated
215001|2025-05-02 08:00:00|2025-05-02 10:00:00|2025-05-02 12:00:00|2025-05-02 13:00:00|closed|Email|Al|T1|600|7200|2|u1|a@x.com|5|1
215002|2025-05-13 08:00:00|2025-05-13 10:00:00|2025-05-13 11:00:00|2025-05-13 11:00:00|closed|Chat|Bea|T1|120|3600|1|u2|b@x.com||1
215003|2025-05-25 08:00:00|2025-05-25 10:00:00|||open|Chat|Bea|T1|240||0|u3|c@x.com|3|1`,
    // Replies after 600, 120, 240 s: median 240 s. Closed after 3 and 1 hours.
    truth: [
      ["FIRST_REPLY_TIME", "2025-05", 240 / 3600],
      ["RESOLUTION_TIME", "2025-05", 2],
      ["BACKLOG", "2025-06-01", 1],
      ["CSAT_LOG", "2025-05", 1 / 2],
    ],
  },
  {
    name: "helpscout-conversations",
    log: "tickets",
    locale: "en_US",
    text: `
Number|Subject|Status|Type|Mailbox|Assigned To|Customer|Customer Email|Created|Closed|First Response Time|Resolution Time|Handle Time|Replies|Tags
1001|Hi|closed|email|Main|Al|Ann|a@x.com|May 2, 2025 10:00 am|May 2, 2025 2:00 pm|1h 20m|4h 0m|10m|2|
1002|Ho|active|chat|Main|Al|Bob|b@x.com|May 5, 2025 10:00 am||20m||5m|1|
1003|Hu|closed|email|Main|Bea|Cat|c@x.com|May 13, 2025 10:00 am|May 13, 2025 12:00 pm|40m|2h 0m|5m|1|`,
    truth: [
      ["FIRST_REPLY_TIME", "2025-05", 40 / 60],
      ["RESOLUTION_TIME", "2025-05", 3],
      ["FCR_LOG", "2025-05", 1 / 3],
    ],
  },
  {
    name: "front-conversations",
    log: "tickets",
    locale: "en_US",
    text: `
Conversation ID|Subject|Status|Inbox|Assignee|Tags|Contact|Contact handle|Created at|First response time|Resolution time|Replies|Link
cnv_1|Hi|archived|Support|Al||Ann|a@x.com|2025-05-02T10:00:00Z|00:30:00|02:00:00|2|u
cnv_2|Ho|archived|Support|Bea||Bob|b@x.com|2025-05-13T10:00:00Z|00:10:00|01:00:00|1|u
cnv_3|Hu|open|Support|Bea||Cat|c@x.com|2025-05-23T10:00:00Z|00:20:00||1|u`,
    truth: [
      ["FIRST_REPLY_TIME", "2025-05", 1 / 3],
      ["RESOLUTION_TIME", "2025-05", 1.5],
      ["BACKLOG", "2025-06-01", 1],
    ],
  },
  {
    name: "servicenow-incidents",
    log: "tickets",
    locale: "en_US",
    text: `
Number|Opened|Short description|Caller|Priority|State|Category|Assignment group|Assigned to|Updated|Resolved|Closed|Contact type|Reopen count|Made SLA|Business duration
INC0010001|2025-05-02 10:00:00|Mail|Ann|3 - Moderate|Closed|Software|SD|Al|2025-05-09 10:00:00|2025-05-02 14:00:00|2025-05-09 10:00:00|Phone|0|true|14,400
INC0010002|2025-05-05 10:00:00|VPN|Bob|2 - High|Resolved|Network|SD|Bea|2025-05-06 10:00:00|2025-05-06 10:00:00||Email|1|false|86,400
INC0010003|2025-05-20 10:00:00|PC|Cat|1 - Critical|In Progress|Hardware|SD|Al|2025-05-20 10:00:00|||Self-service|0|true|
INC0010004|2025-05-21 10:00:00|PC|Cat|4 - Low|Canceled|Hardware|SD|Al|2025-05-20 10:00:00|||Self-service|0|true|`,
    truth: [
      ["RESOLUTION_TIME", "2025-05", (4 + 24) / 2],
      ["BACKLOG", "2025-06-01", 1],
      ["REOPEN_RATE_LOG", "2025-05", 1 / 2],
    ],
  },
  {
    name: "salesforce-cases-report",
    log: "tickets",
    locale: "en_US",
    text: `
Cases by Owner||||||||||
As of 2025-07-01 10:00:00||||||||||
Case Owner|Case Number|Account Name|Subject|Status|Priority|Case Origin|Date/Time Opened|Date/Time Closed|Age (Hours)|Escalated
Al|00001001|Acme|Mail|Closed|High|Phone|5/2/2025 10:00 AM|5/2/2025 3:00 PM|5|0
|00001002|Beta|VPN|Closed|Low|Web|5/5/2025 10:00 AM|5/6/2025 10:00 AM|24|1
Subtotal|2|||||||||
Bea|00001003|Acme|PC|New|Low|Email|5/20/2025 10:00 AM||1000|0
|00001004|Gamma|PC|Closed|Low|Email|5/21/2025 10:00 AM|5/21/2025 11:00 AM|1|0
Subtotal|2|||||||||
Total|4|||||||||
Copyright (c) 2000-2025 salesforce.com, inc. All rights reserved.||||||||||`,
    // 5, 24 and 1 hours: median 5.
    truth: [
      ["RESOLUTION_TIME", "2025-05", 5],
      ["BACKLOG", "2025-06-01", 1],
      ["ESCALATION_RATE_LOG", "2025-05", 1 / 4],
    ],
  },
  {
    name: "zoho-desk-it",
    log: "tickets",
    locale: "it_IT",
    text: `
ID ticket|Numero ticket|Oggetto|Stato|Canale|Priorità|Proprietario del ticket|Nome contatto|E-mail|Ora di creazione|Ora di chiusura|Tempo di prima risposta|Conteggio risposte|Riaperture
90001|1|Posta|Chiuso|Email|Alta|Al|Anna|a@x.it|02/05/2025 10:00|02/05/2025 15:00|01:20|2|0
90002|2|Rete|Aperto|Telefono|Media|Bea|Ugo|b@x.it|13/05/2025 10:00||00:40|1|0
90003|3|PC|Chiuso|Chat|Media|Bea|Eva|c@x.it|14/05/2025 10:00|14/05/2025 11:00|00:20|1|1`,
    truth: [
      ["RESOLUTION_TIME", "2025-05", 3],
      ["BACKLOG", "2025-06-01", 1],
      ["FIRST_REPLY_TIME", "2025-05", 2 / 3],
    ],
  },
  {
    name: "hubspot-tickets",
    log: "tickets",
    locale: "en_US",
    text: `
Ticket ID|Ticket name|Pipeline|Ticket status|Create date|Close date|Priority|Source|Ticket owner|Associated Contact|Time to close (HH:mm:ss)|Time to first agent reply (HH:mm:ss)|Category
7001|Mail|Support Pipeline|Closed|2025-05-02 10:00|2025-05-02 12:00|High|Email|Al|Ann (a@x.com)|2:00:00|0:30:00|Product
7002|VPN|Support Pipeline|Waiting on contact|2025-05-05 10:00||Low|Chat|Bea|Bob (b@x.com)||1:30:00|Product
7003|PC|Support Pipeline|Closed|2025-05-15 10:00|2025-05-17 10:00|Low|Form|Bea|Cat (c@x.com)|48:00:00|0:45:00|Billing`,
    truth: [
      ["RESOLUTION_TIME", "2025-05", 25],
      ["FIRST_REPLY_TIME", "2025-05", 0.75],
      ["BACKLOG", "2025-06-01", 1],
    ],
  },
  {
    name: "otrs-it",
    log: "tickets",
    locale: "it_IT",
    text: `
Ticket#|Età|Creato|Chiuso|Stato|Coda|Proprietario|ID Cliente|Oggetto|Priorità|Tempo di prima risposta in minuti|Tempo di soluzione in minuti
2025050210000011|60 d|02/05/2025 10:00:00|02/05/2025 12:00:00|chiuso con successo|Assistenza|Al|C1|Posta|3 normale|30|120
2025051310000012|50 d|13/05/2025 10:00:00|13/05/2025 11:00:00|chiuso senza successo|Assistenza|Bea|C2|Rete|3 normale|15|60
2025052310000013|40 d|23/05/2025 10:00:00||aperto|Assistenza|Bea|C1|PC|3 normale|45|`,
    truth: [
      ["RESOLUTION_TIME", "2025-05", 1.5],
      ["FIRST_REPLY_TIME", "2025-05", 0.5],
      ["BACKLOG", "2025-06-01", 1],
    ],
  },
  {
    name: "3cx-v18",
    log: "contacts",
    locale: "en_US",
    text: `
Call Time|Caller ID|Destination|Trunk|Status|Ringing|Talking|Totals|Cost|Reason
2025-05-02T09:00:00|+39333111|Anna (101)|10000|Answered|00:00:09|00:02:10|00:02:19|0|Terminated by +39333111
2025-05-02T10:00:00|+39333112|Queue (800)|10000|Unanswered|00:00:30|00:00:00|00:00:30|0|Terminated by +39333112
2025-05-03T10:00:00|+39333113|Queue (800)|10000|Unanswered|00:00:03|00:00:00|00:00:03|0|Terminated by +39333113
2025-05-03T11:00:00|+39333114|Luca (102)|10000|Answered|00:00:05|00:05:00|00:05:05|0|Terminated by Luca
2025-05-03T12:00:00|Anna (101)|0612345678|10000|Answered|00:00:05|00:01:00|00:01:05|0|Terminated by Anna`,
    // Four came in, two were answered; one went out.
    truth: [
      ["HANDLED_RATIO_LOG", "2025-05", 2 / 4],
      ["AHT_LOG", "2025-05", (130 + 300 + 60) / 3],
    ],
  },
  {
    name: "3cx-v20",
    log: "contacts",
    locale: "en_US",
    text: `
Call Time|Call ID|From|To|Direction|Status|Ringing|Talking|Cost|Call Activity Details
2025-05-02 09:00:00|1|+39333111|Anna (101)|Inbound|Answered|00:00:09|00:02:10||Ended by +39333111
2025-05-02 10:00:00|2|+39333112|Queue (800)|Inbound|Unanswered|00:00:30|||Ended by +39333112
2025-05-03 12:00:00|3|Anna (101)|0612345678|Outbound|Answered|00:00:05|00:01:00||Ended by Anna
2025-05-03 13:00:00|4|Anna (101)|Luca (102)|Internal|Answered|00:00:05|00:03:00||Ended by Anna
2025-05-04 13:00:00|5|+39333113|Voicemail|Inbound|Voicemail|00:00:25|00:00:10||Ended by +39333113`,
    truth: [["HANDLED_RATIO_LOG", "2025-05", 1 / 3]],
  },
  {
    name: "ringcentral-log",
    log: "contacts",
    locale: "en_US",
    text: `
Direction|Type|Phone Number|Name|Date|Time|Action|Action Result|Result Description|Duration
Incoming|Voice|(555) 555-0101|Bob|Fri 05/02/2025|10:01 AM|Phone Call|Accepted||0:03:10
Incoming|Voice|(555) 555-0102|Cat|Mon 05/05/2025|10:02 AM|Phone Call|Missed||0:00:20
Outgoing|Voice|(555) 555-0103|Dan|Tue 05/13/2025|10:03 AM|VoIP Call|Call connected||0:01:00
Incoming|Voice|(555) 555-0104|Eve|Wed 05/14/2025|10:04 AM|Phone Call|Voicemail||0:00:30
Outgoing|Voice|(555) 555-0103|Dan|Tue 05/20/2025|10:03 AM|VoIP Call|No Answer||0:00:00`,
    truth: [
      ["HANDLED_RATIO_LOG", "2025-05", 1 / 3],
      ["INBOUND_TO_HANDLED_LOG", "2025-05", 3],
    ],
  },
  {
    name: "twilio-calls",
    log: "contacts",
    locale: "en_US",
    text: `
Call SID|From|To|Direction|Status|Start Time|End Time|Duration|Price|Price Unit|Call Type
CA1a|+15550001|+15559999|Incoming|Completed|09:00:00 UTC 2025-05-02|09:02:00 UTC 2025-05-02|120|-0.0085|USD|Phone
CA2b|+15550002|+15559999|Incoming|No Answer|10:00:00 UTC 2025-05-13|10:00:30 UTC 2025-05-13|0||USD|Phone
CA3c|+15559999|+15550003|Outgoing API|Completed|11:00:00 UTC 2025-05-14|11:01:00 UTC 2025-05-14|60|-0.0140|USD|Phone
CA4d|+15550004|+15559999|Incoming|Busy|12:00:00 UTC 2025-05-15|12:00:00 UTC 2025-05-15|0||USD|Phone`,
    truth: [["HANDLED_RATIO_LOG", "2025-05", 1 / 3]],
  },
  {
    name: "genesys-interactions",
    log: "contacts",
    locale: "en_US",
    text: `
Conversation ID|Date|Direction|Media Type|Users|Remote|ANI|DNIS|Queue|Wrap-up|Duration|Total Queue|Total Talk|Total Hold|Total ACW|Total Handle|Abandoned
g-1|5/2/25 10:00 AM|Inbound|voice|Al|Bob|tel:+1555|tel:+1800|Sales|ok|300000|20000|180000|10000|40000|230000|NO
g-2|5/13/25 10:00 AM|Inbound|voice||Cat|tel:+1556|tel:+1800|Sales||30000|30000|||||YES
g-3|5/14/25 10:00 AM|Outbound|voice|Al|Dan|tel:+1800|tel:+1557||ok|100000||90000|0|10000|100000|NO`,
    // Milliseconds: AHT (180 + 10 + 40 + 90 + 0 + 10) / 2.
    truth: [
      ["HANDLED_RATIO_LOG", "2025-05", 1 / 2],
      ["ABANDON_RATE_LOG", "2025-05", 1 / 2],
      ["AHT_LOG", "2025-05", 165],
    ],
  },
  {
    name: "talkdesk-calls",
    log: "contacts",
    locale: "en_US",
    text: `
Interaction ID|Call Type|Start Time|End Time|Talkdesk Phone Number|Customer Phone Number|Talk Time|Record|Hangup|In Business Hours?|Callback From Queue?|Waiting Time|Agent Speed to Answer|Holding Time|Rating|Agent Name|Phone Display Name|Disposition Code|Transfer?|Handling Agent|Team Name|Total Time
t1|inbound|2025-05-02 09:00:00|2025-05-02 09:03:00|+1555|+39333111|0:02:00|||Yes|No|0:00:20|0:00:18|0:00:10||Al|Main||No|Al|T|0:02:30
t2|missed|2025-05-03 09:00:00|2025-05-03 09:01:00|+1555|+39333112|0:00:00|||Yes|No|0:00:40||0:00:00|||Main||No|||0:00:40
t3|abandoned|2025-05-13 09:00:00|2025-05-13 09:01:00|+1555|+39333113|0:00:00|||Yes|No|0:00:30||0:00:00|||Main||No|||0:00:30
t4|outbound|2025-05-14 09:00:00|2025-05-14 09:01:00|+1555|+39333114|0:01:00|||Yes|No|0:00:00||0:00:00||Al|Main||No|Al|T|0:01:00
t5|inbound|2025-05-15 09:00:00|2025-05-15 09:01:00|+1555|+39333115|0:01:40|||Yes|No|0:00:10|0:00:08|0:00:00||Al|Main||No|Al|T|0:01:50`,
    truth: [
      ["HANDLED_RATIO_LOG", "2025-05", 2 / 4],
      ["ABANDON_RATE_LOG", "2025-05", 1 / 4],
      ["AHT_LOG", "2025-05", (130 + 60 + 100) / 3],
    ],
  },
  {
    name: "dialpad-calls",
    log: "contacts",
    locale: "en_US",
    text: `
call_id|contact_id|external_number|internal_number|name|direction|category|date_started|date_connected|date_ended|talk_duration|queue_duration|wait_duration|voicemail|target_type
1|c1|+39333111|+1555|Al|inbound|incoming|2025-05-02 09:00:00|2025-05-02 09:00:20|2025-05-02 09:02:20|2.0|0.2|0.3|false|department
2|c2|+39333112|+1555|Al|inbound|missed|2025-05-03 09:00:00||2025-05-03 09:00:40||0.5|0.6|false|department
3|c3|+39333113|+1555|Al|outbound|outgoing|2025-05-13 09:00:00|2025-05-13 09:00:05|2025-05-13 09:01:05|1.0|||false|user
4|c4|+39333114|+1555|Al|inbound|abandoned|2025-05-14 09:00:00||2025-05-14 09:00:40||0.5|0.6|false|department`,
    truth: [
      ["HANDLED_RATIO_LOG", "2025-05", 1 / 3],
      ["AHT_LOG", "2025-05", (120 + 60) / 2],
    ],
  },
  {
    name: "centralino-it",
    log: "contacts",
    locale: "it_IT",
    text: `
Data chiamata|Ora chiamata|Chiamante|Chiamato|Tipo|Esito|Durata|Attesa|Interno
02/05/2025|09:00:00|3331112223|0612345|Entrante|Risposta|00:02:00|00:00:10|101
13/05/2025|10:00:00|3331112224|0612345|Entrante|Non risposta|00:00:00|00:00:30|
14/05/2025|11:00:00|101|3331112225|Uscente|Risposta|00:01:00|00:00:05|101
15/05/2025|12:00:00|3331112226|0612345|Entrante|Occupato|00:00:00|00:00:00|`,
    truth: [
      ["HANDLED_RATIO_LOG", "2025-05", 1 / 3],
      ["AHT_LOG", "2025-05", 90],
    ],
  },
  {
    name: "clockify-detailed",
    log: "staffing",
    locale: "en_US",
    text: `
Project|Client|Description|Task|User|Group|Email|Tags|Billable|Start Date|Start Time|End Date|End Time|Duration (h)|Duration (decimal)|Billable Rate (EUR)|Billable Amount (EUR)
Phone|Acme|Calls||Al||a@x.com||Yes|05/02/2025|09:00:00 AM|05/02/2025|05:00:00 PM|08:00:00|8.00|0.00|0.00
Chat|Acme|Chats||Bea||b@x.com||No|05/13/2025|09:00:00 AM|05/13/2025|12:30:00 PM|03:30:00|3.50|0.00|0.00
Phone|Acme|Calls||Bea||b@x.com||Yes|05/14/2025|10:00:00 PM|05/15/2025|02:00:00 AM|04:00:00|4.00|0.00|0.00`,
    truth: [["HOURS", "2025-05", 15.5]],
  },
  {
    name: "harvest-detailed",
    log: "staffing",
    locale: "it_IT",
    text: `
Date|Client|Project|Project Code|Task|Notes|Hours|Hours Rounded|Billable?|Invoiced?|First Name|Last Name|Roles|Employee?|Billable Rate|Billable Amount|Cost Rate|Cost Amount|Currency
2025-05-02|Acme|Phone||Support||7,5|7,5|Yes|No|Al|Bi||Yes|0,0|0,0|0,0|0,0|Euro - EUR
2025-05-13|Acme|Phone||Support||0,25|0,25|Yes|No|Bea|Ci||Yes|0,0|0,0|0,0|0,0|Euro - EUR
2025-05-14|Acme|Chat||Support||8,0|8,0|Yes|No|Al|Bi||Yes|0,0|0,0|0,0|0,0|Euro - EUR`,
    truth: [["HOURS", "2025-05", 15.75]],
  },
  {
    name: "factorial-attendance",
    log: "staffing",
    locale: "it_IT",
    text: `
Nome|Cognome|Team|Data|Entrata|Uscita|Ore lavorate|Pausa|Ore pianificate
Anna|Rossi|Assistenza|02/05/2025|09:00|18:00|08:00|01:00|08:00
Anna|Bianchi|Assistenza|02/05/2025|09:00|13:30|04:30|00:00|04:00
Anna|Rossi|Assistenza|13/05/2025|09:00|18:30|08:30|01:00|08:00`,
    truth: [["HOURS", "2025-05", 21]],
  },
  {
    name: "timbrature-it",
    log: "staffing",
    locale: "it_IT",
    text: `
Matricola|Dipendente|Data|Entrata 1|Uscita 1|Entrata 2|Uscita 2|Totale ore
12|Rossi Anna|02/05/2025|08:30|12:30|13:30|17:30|8,00
13|Bianchi Ugo|02/05/2025|09:00|13:00|||4,00
12|Rossi Anna|13/05/2025|08:30|12:30|13:30|17:00|7,50
Totale|||||||19,50`,
    truth: [["HOURS", "2025-05", 19.5]],
  },
];
