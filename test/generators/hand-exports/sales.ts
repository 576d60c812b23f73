import type { HandExport } from "./hand-export";

/** Shops, ticket offices, marketplaces. */
export const SALES: readonly HandExport[] = [
  {
    name: "squarespace-orders",
    log: "payments",
    locale: "en_US",
    text: `
Order ID|Email|Financial Status|Paid at|Fulfillment Status|Fulfilled at|Currency|Subtotal|Shipping|Taxes|Amount Refunded|Total|Discount Code|Discount Amount|Shipping Method|Created at|Lineitem quantity|Lineitem name|Lineitem price|Lineitem sku|Billing Name|Payment Method
00101|anna@example.com|PAID|2025-05-02 10:11:12 +0200|FULFILLED|2025-05-03 09:00:00 +0200|EUR|80.00|10.00|10.00|0.00|100.00||0.00|Standard|2025-05-02 10:11:10 +0200|1|Mug|30.00|M1|Anna Bianchi|Stripe
00101|||||||||||||||||2|Bag|25.00|B1||
00102|luca@example.com|REFUNDED|2025-05-05 10:11:12 +0200|FULFILLED|2025-05-06 09:00:00 +0200|EUR|50.00|0.00|0.00|50.00|50.00||0.00|Standard|2025-05-05 10:11:10 +0200|1|Cap|50.00|C1|Luca Neri|PayPal
00103|eva@example.com|PENDING||PENDING||EUR|70.00|0.00|0.00|0.00|70.00||0.00|Standard|2025-05-17 10:11:10 +0200|1|Cap|70.00|C1|Eva Rosa|
00104|ANNA@example.com|PAID|2025-05-20 10:11:12 +0200|PENDING||EUR|1150.00|0.00|50.00|0.00|1200.00||0.00|Standard|2025-05-20 10:11:10 +0200|1|Desk|1150.00|D1|Anna Bianchi|Stripe`,
    // 100 + 50 - 50 + 1200; Anna writes her address in two cases.
    truth: [
      ["REVENUE", "2025-05", 1300],
      ["ACTIVE_CUSTOMERS", "2025-05", 2],
    ],
  },
  {
    name: "ebay-orders",
    log: "payments",
    locale: "en_US",
    text: `
Sales Record Number|Order Number|Buyer Username|Buyer Name|Buyer Email|Item Number|Item Title|Quantity|Sold For|Shipping And Handling|Seller Collected Tax|eBay Collected Tax|Total Price|eBay Collected Charges|Payment Method|Sale Date|Paid On Date|Ship By Date|Shipped On Date|Tracking Number

501|11-100-1|buyer_a|Ann Ray|a@members.ebay.com|334|Lamp|1|$20.00|$5.00|$0.00|$2.00|$25.00|$2.00|Other|May-02-25|May-02-25|May-05-25|May-03-25|
502|11-100-2|buyer_b|Bob Lee|b@members.ebay.com|335|Chair|2|$40.00|$10.00|$0.00|$4.00|$90.00|$4.00|Other|May-15-25|May-15-25|May-18-25||
503|11-100-3|buyer_a|Ann Ray|a@members.ebay.com|336|Table|1|$1,100.00|$50.00|$0.00|$90.00|$1,150.00|$90.00|Other|May-28-25|May-28-25|Jun-01-25||

3|record(s) downloaded|from|May-01-25|to|May-31-25
Seller ID : acme`,
    truth: [
      ["REVENUE", "2025-05", 25 + 90 + 1150],
      ["ACTIVE_CUSTOMERS", "2025-05", 2],
    ],
  },
  {
    name: "gumroad-sales",
    log: "payments",
    locale: "en_US",
    text: `
Purchase ID|Item Name|Buyer Name|Purchase Email|Buyer Email|Do not contact?|Purchase Date|Purchase Time (UTC timezone)|Subtotal ($)|Taxes ($)|Tax Type|Shipping ($)|Sale Price ($)|Fees ($)|Net Total ($)|Country|Refunded?|Partial Refund ($)|Fully Refunded?|Disputed?|Offer Code
p1|Ebook|Ann|a@x.com|a@x.com|0|2025-05-02|10:11:12 UTC|20.0|0.0||0.0|20.0|2.0|18.0|Italy|0|0.0|0|0|
p2|Ebook|Bob|b@x.com|b@x.com|0|2025-05-05|10:11:12 UTC|30.0|0.0||0.0|30.0|3.0|27.0|Italy|1|0.0|1|0|
p3|Course|Cat|c@x.com|c@x.com|0|2025-05-15|10:11:12 UTC|100.0|0.0||0.0|100.0|10.0|90.0|Italy|0|40.0|0|0|
p4|Course|Ann|a@x.com|a@x.com|0|2025-05-25|10:11:12 UTC|100.0|0.0||0.0|100.0|10.0|90.0|Italy|0|0.0|0|0|
Totals|||||||||||||||||||||`,
    // Fully refunded 30; 40 of 100 given back.
    truth: [["REVENUE", "2025-05", 20 + 0 + 60 + 100]],
  },
  {
    name: "eventbrite-orders",
    log: "payments",
    locale: "en_US",
    text: `
Order #|Order Date|First Name|Last Name|Email|Quantity|Ticket Type|Order Type|Currency|Total Paid|Fees Paid|Eventbrite Fees|Eventbrite Payment Processing|Attendee Status
9001|2025-05-02 10:11:12+02:00|Ann|Ray|a@x.com|1|Early|Eventbrite Completed|EUR|25.00|2.00|1.50|0.50|Attending
9002|2025-05-13 10:11:12+02:00|Bob|Lee|b@x.com|2|Early|Eventbrite Completed|EUR|50.00|4.00|3.00|1.00|Attending
9003|2025-05-14 10:11:12+02:00|Cat|Roe|c@x.com|1|Guest|Free Order|EUR|0.00|0.00|0.00|0.00|Attending`,
    truth: [["REVENUE", "2025-05", 75]],
  },
  {
    name: "mollie-payments",
    log: "payments",
    locale: "it_IT",
    text: `
Date|Payment method|Currency|Amount|Status|ID|Description|Consumer name|Consumer bank account|Consumer BIC|Settlement currency|Settlement amount|Settlement reference|Amount refunded
2025-05-02 10:11:12|Credit card|EUR|49.00|paid|tr_1|Order 1|A Bianchi|||EUR|49.00|123.2505.01|0.00
2025-05-03 10:11:12|iDEAL|EUR|59.00|expired|tr_2|Order 2||||||
2025-05-13 10:11:12|PayPal|EUR|1200.50|paid|tr_3|Order 3|L Neri|||EUR|1200.50|123.2505.01|200.50
2025-05-14 10:11:12|Credit card|EUR|30.00|canceled|tr_4|Order 4||||||
2025-05-20 10:11:12|Bank transfer|EUR|80.00|open|tr_5|Order 5||||||`,
    truth: [["REVENUE", "2025-05", 49 + 1200.5 - 200.5]],
  },
  {
    name: "adyen-settlement-details",
    log: "payments",
    locale: "en_US",
    text: `
Company Account|Merchant Account|Psp Reference|Merchant Reference|Payment Method|Creation Date|TimeZone|Type|Modification Reference|Gross Currency|Gross Debit (GC)|Gross Credit (GC)|Exchange Rate|Net Currency|Net Debit (NC)|Net Credit (NC)|Commission (NC)|Markup (NC)
Acme|AcmeEU|881500001|O1|visa|2025-05-02 10:11:12|CEST|Settled|881500011|EUR||100.00|1|EUR||98.00|2.00|
Acme|AcmeEU|881500002|O2|mc|2025-05-13 10:11:12|CEST|Settled|881500012|EUR||50.00|1|EUR||49.00|1.00|
Acme|AcmeEU|881500001|O1|visa|2025-05-14 10:11:12|CEST|Refunded|881500013|EUR|30.00||1|EUR|30.20||0.20|
Acme|AcmeEU||||2025-05-15 10:11:12|CEST|Fee|Transaction Fees|||||EUR|0.50|||
Acme|AcmeEU||||2025-05-16 10:11:12|CEST|MerchantPayout|Payout 1|||||EUR|116.30|||`,
    truth: [["REVENUE", "2025-05", 100 + 50 - 30]],
  },
  {
    name: "chargebee-invoices",
    log: "payments",
    locale: "en_US",
    text: `
Invoice Number|Subscription Id|Customer Id|Customer Email|PO Number|Status|Price Type|Invoice Date|Due Date|Paid On|Next Retry|Voided At|Amount|Amount Paid|Amount Adjusted|Credits Applied|Amount Due|Refunded Amount|First Invoice|Currency|Tax Total
INV-1|s1|c1|a@x.com||Paid|Tax Exclusive|02-May-2025 10:11|02-May-2025 10:11|02-May-2025 10:12|||100.00|100.00|0.00|0.00|0.00|0.00|TRUE|EUR|0.00
INV-2|s2|c2|b@x.com||Payment Due|Tax Exclusive|05-May-2025 10:11|05-May-2025 10:11||08-May-2025 10:11||70.00|0.00|0.00|0.00|70.00|0.00|FALSE|EUR|0.00
INV-3|s3|c3|c@x.com||Not Paid|Tax Exclusive|06-May-2025 10:11|06-May-2025 10:11||||80.00|0.00|0.00|0.00|80.00|0.00|FALSE|EUR|0.00
INV-4|s4|c4|d@x.com||Voided|Tax Exclusive|07-May-2025 10:11|07-May-2025 10:11|||08-May-2025 10:11|90.00|0.00|0.00|0.00|0.00|0.00|FALSE|EUR|0.00
INV-5|s1|c1|a@x.com||Paid|Tax Exclusive|20-May-2025 10:11|20-May-2025 10:11|21-May-2025 10:12|||50.00|50.00|0.00|0.00|0.00|20.00|FALSE|EUR|0.00`,
    truth: [
      ["REVENUE", "2025-05", 100 + 50 - 20],
      ["ACTIVE_CUSTOMERS", "2025-05", 1],
    ],
  },
  {
    name: "recurly-transactions",
    log: "payments",
    locale: "en_US",
    text: `
transaction_id|account_code|email|type|origin|status|payment_method|amount|tax_amount|currency|invoice_number|created_at|gateway|original_transaction_id
t1|acc1|a@x.com|purchase|recurring|success|credit_card|39.00|0.0|USD|1001|2025-05-02 10:11:12 UTC|stripe|
t2|acc2|b@x.com|purchase|recurring|declined|credit_card|39.00|0.0|USD|1002|2025-05-03 10:11:12 UTC|stripe|
t3|acc2|b@x.com|purchase|recurring|success|credit_card|39.00|0.0|USD|1002|2025-05-06 10:11:12 UTC|stripe|
t4|acc1|a@x.com|refund|api|success|credit_card|39.00|0.0|USD|1003|2025-05-13 10:11:12 UTC|stripe|t1
t5|acc3|c@x.com|verify|token_api|success|credit_card|0.00|0.0|USD||2025-05-14 10:11:12 UTC|stripe|
t6|acc3|c@x.com|purchase|api|void|credit_card|99.00|0.0|USD|1004|2025-05-15 10:11:12 UTC|stripe|`,
    truth: [["REVENUE", "2025-05", 39 + 39 - 39]],
  },
  {
    name: "lemon-squeezy-orders",
    log: "payments",
    locale: "en_US",
    text: `
ID|Store|Order number|Date (UTC)|Customer name|Customer email|Status|Refunded|Refunded at|Currency|Subtotal|Discount total|Tax|Total|Subtotal (USD)|Total (USD)
1|Acme|100|2025-05-02 10:11:12|Ann|a@x.com|paid|false||USD|20.00|0.00|4.00|24.00|20.00|24.00
2|Acme|101|2025-05-03 10:11:12|Bob|b@x.com|refunded|true|2025-05-09 10:11:12|USD|20.00|0.00|4.00|24.00|20.00|24.00
3|Acme|102|2025-05-13 10:11:12|Cat|c@x.com|failed|false||USD|20.00|0.00|4.00|24.00|20.00|24.00
4|Acme|103|2025-05-23 10:11:12|Ann|a@x.com|paid|false||USD|100.00|0.00|20.00|120.00|100.00|120.00`,
    truth: [["REVENUE", "2025-05", 24 + 24 - 24 + 120]],
  },
  {
    name: "zoho-books-invoices",
    log: "payments",
    locale: "en_US",
    text: `
Invoice Date|Invoice ID|Invoice Number|Invoice Status|Customer ID|Customer Name|Due Date|Currency Code|Exchange Rate|SubTotal|Total|Balance|Item Name|Quantity|Item Price|Item Total
2025-05-02|9001|INV-1|Closed|c1|Acme|2025-06-02|EUR|1.00|150.00|150.00|0.00|Setup|1|100.00|100.00
2025-05-02|9001|INV-1|Closed|c1|Acme|2025-06-02|EUR|1.00|150.00|150.00|0.00|Help|2|25.00|50.00
2025-05-13|9002|INV-2|Overdue|c2|Beta|2025-05-20|EUR|1.00|80.00|80.00|80.00|Help|1|80.00|80.00
2025-05-23|9003|INV-3|Closed|c3|Gamma|2025-06-20|EUR|1.00|70.00|70.00|0.00|Help|1|70.00|70.00
2025-05-24|9004|INV-4|Void|c3|Gamma|2025-06-20|EUR|1.00|90.00|90.00|0.00|Help|1|90.00|90.00
2025-05-25|9005|INV-5|Draft|c3|Gamma|2025-06-20|EUR|1.00|95.00|95.00|95.00|Help|1|95.00|95.00`,
    // The total of an invoice stands on each of its lines.
    truth: [
      ["REVENUE", "2025-05", 150 + 70],
      ["ACTIVE_CUSTOMERS", "2025-05", 2],
    ],
  },
  {
    name: "airbnb-earnings",
    log: "payments",
    locale: "en_US",
    text: `
Date|Arriving by date|Type|Confirmation code|Booking date|Start date|End date|Nights|Guest|Listing|Details|Reference code|Currency|Amount|Paid out|Service fee|Cleaning fee|Gross earnings
05/02/2025|05/05/2025|Payout||||||||Transfer to Anna||EUR||291.00||||
05/02/2025||Reservation|HM1|04/01/2025|05/01/2025|05/04/2025|3|Ann Ray|Loft|||EUR|291.00||9.00|30.00|300.00
05/15/2025|05/18/2025|Payout||||||||Transfer to Anna||EUR||194.00||||
05/15/2025||Reservation|HM2|04/03/2025|05/14/2025|05/16/2025|2|Bob Lee|Loft|||EUR|194.00||6.00|20.00|200.00`,
    // The amount is what the host earns.
    truth: [["REVENUE", "2025-05", 291 + 194]],
  },
  {
    name: "booking-com-reservations",
    log: "payments",
    locale: "it_IT",
    text: `
Book number|Booked by|Guest name(s)|Check-in|Check-out|Booked on|Status|Rooms|Persons|Adults|Price|Commission %|Commission amount|Payment status|Remarks
4001|Ann Ray|Ann Ray|2025-06-01|2025-06-03|2025-05-02 10:11:12|ok|1|2|2|250.5 EUR|15|37.58 EUR|Fully paid|
4002|Bob Lee|Bob Lee|2025-06-05|2025-06-08|2025-05-03 10:11:12|cancelled_by_guest|1|2|2|300 EUR|15|0 EUR||
4003|Cat Roe|Cat Roe|2025-06-11|2025-06-12|2025-05-13 10:11:12|no_show|1|1|1|90 EUR|15|0 EUR||
4004|Dan Fox|Dan Fox|2025-06-21|2025-06-23|2025-05-23 10:11:12|ok|1|2|2|1200 EUR|15|180 EUR|Fully paid|`,
    truth: [["REVENUE", "2025-05", 250.5 + 1200]],
  },
  {
    name: "hotel-it",
    log: "payments",
    locale: "it_IT",
    text: `
Hotel Bellavista - Elenco prenotazioni||||||||||
Stampato il 01/07/2025||||||||||
N. pren.|Data prenotazione|Ospite|Arrivo|Partenza|Notti|Camera|Canale|Stato|Totale|Acconto
1001|02/05/2025|Rossi Mario|10/06/2025|12/06/2025|2|101|Booking.com|Confermata|€ 240,00|€ 50,00
1002|03/05/2025|Bianchi Anna|15/06/2025|18/06/2025|3|102|Sito|Cancellata|€ 360,00|€ 0,00
1003|14/05/2025|Verdi Ugo|20/06/2025|21/06/2025|1|103|Telefono|Check-out|€ 1.120,00|€ 100,00
1004|25/05/2025|Rossi Mario|25/06/2025|26/06/2025|1|101|Sito|Confermata|€ 130,00|€ 0,00
Totale|||||7||||€ 1.850,00|€ 150,00`,
    truth: [
      ["REVENUE", "2025-05", 240 + 1120 + 130],
      ["ACTIVE_CUSTOMERS", "2025-05", 2],
    ],
  },
  {
    name: "teamsystem-fatture",
    log: "payments",
    locale: "it_IT",
    text: `
Sez.|Numero|Data doc.|Tipo doc.|Cod. cliente|Ragione sociale|P.IVA|Imponibile|IVA|Totale documento|Data scadenza|Pagamento|Stato
1|1|02/05/2025|FT|C001|Alfa Srl|IT01|100,00|22,00|122,00|31/05/2025|BB 30gg|Saldata
1|2|13/05/2025|FT|C002|Beta Spa|IT02|1.000,00|220,00|1.220,00|30/06/2025|RB 30gg|Aperta
1|3|14/05/2025|NC|C001|Alfa Srl|IT01|50,00|11,00|61,00|||Saldata
1|4|20/05/2025|FT|C003|Gamma Snc|IT03|2.000,00|440,00|2.440,00|30/06/2025|BB 30gg|Saldata`,
    // NC is a credit note.
    truth: [["REVENUE", "2025-05", 122 - 61 + 2440]],
  },
  {
    name: "woocommerce-analytics-orders",
    log: "payments",
    locale: "en_US",
    text: `
Date|Order #|Status|Customer|Customer type|Product(s)|Items sold|Coupon(s)|N. Revenue|Attribution
2025-05-02 10:11:12|101|completed|Ann Ray|new|Mug|1||20|Direct
2025-05-05 10:11:12|102|refunded|Bob Lee|new|Mug|1||0|Direct
2025-05-13 10:11:12|103|processing|Ann Ray|returning|Desk|1||1100.5|Google
2025-05-14 10:11:12|104|pending|Cat Roe|new|Desk|1||1100.5|Google
2025-05-15 10:11:12|105|failed|Cat Roe|new|Desk|1||1100.5|Google`,
    truth: [["REVENUE", "2025-05", 20 + 1100.5]],
  },
  {
    name: "square-items-free",
    log: "payments",
    locale: "en_US",
    text: `
Date|Time|Time Zone|Gross Sales|Discounts|Service Charges|Net Sales|Gift Card Sales|Tax|Tip|Partial Refunds|Total Collected|Source|Card|Card Entry Methods|Cash|Square Gift Card|Other Tender|Fees|Net Total|Transaction ID|Payment ID|Card Brand|PAN Suffix|Device Name|Staff Name|Staff ID|Details|Description|Event Type|Location|Dining Option|Customer ID|Customer Name
05/28/25|10:11:12|Eastern Time (US & Canada)|$20.00|$0.00|$0.00|$20.00|$0.00|$1.60|$3.00|$0.00|$24.60|Register|$24.60|Chip|$0.00|$0.00|$0.00|($0.74)|$23.86|T1|P1|Visa|1234|POS|Al|1|https://squareup.com/x|Coffee|Payment|Main||CU1|Bob
05/27/25|09:11:12|Eastern Time (US & Canada)|$10.00|($1.00)|$0.00|$9.00|$0.00|$0.72|$0.00|$0.00|$9.72|Register|$0.00||$9.72|$0.00|$0.00|$0.00|$9.72|T2|P2|||POS|Al|1|https://squareup.com/x|Tea|Payment|Main|||
05/26/25|08:11:12|Eastern Time (US & Canada)|($10.00)|$1.00|$0.00|($9.00)|$0.00|($0.72)|$0.00|$0.00|($9.72)|Register|$0.00||($9.72)|$0.00|$0.00|$0.00|($9.72)|T3|P3|||POS|Al|1|https://squareup.com/x|Tea|Refund|Main|||`,
    truth: [["REVENUE", "2025-05", 24.6 + 9.72 - 9.72]],
  },
  {
    name: "amazon-seller-orders",
    log: "payments",
    locale: "en_US",
    text: `
amazon-order-id|merchant-order-id|purchase-date|last-updated-date|order-status|fulfillment-channel|sales-channel|product-name|sku|asin|item-status|quantity|currency|item-price|item-tax|shipping-price|ship-city|buyer-email
405-1|405-1|2025-05-02T10:11:12+00:00|2025-05-03T10:11:12+00:00|Shipped|Amazon|Amazon.it|Mug|M1|B01|Shipped|1|EUR|20.00|3.60|0.00|Roma|a@m.com
405-1|405-1|2025-05-02T10:11:12+00:00|2025-05-03T10:11:12+00:00|Shipped|Amazon|Amazon.it|Bag|G1|B02|Shipped|2|EUR|30.00|5.40|0.00|Roma|a@m.com
405-2|405-2|2025-05-13T10:11:12+00:00|2025-05-14T10:11:12+00:00|Cancelled|Amazon|Amazon.it|Mug|M1|B01|Cancelled|0|EUR||||Bari|b@m.com
405-3|405-3|2025-05-15T10:11:12+00:00|2025-05-16T10:11:12+00:00|Pending|Amazon|Amazon.it|Mug|M1|B01|Unshipped|1|EUR|20.00|3.60|0.00|Bari|b@m.com
405-4|405-4|2025-05-20T10:11:12+00:00|2025-05-21T10:11:12+00:00|Shipped|Amazon|Amazon.it|Mug|M1|B01|Shipped|1|EUR|20.00|3.60|0.00|Como|c@m.com`,
    truth: [
      ["REVENUE", "2025-05", 20 + 30 + 20],
      ["AOV_LOG", "2025-05", 70 / 2],
    ],
  },
];
