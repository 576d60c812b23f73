import type { Recipe } from "../recipe";
import { aircallCalls } from "./aircall-calls";
import { amazonTransactions } from "./amazon-transactions";
import { asteriskCdr } from "./asterisk-cdr";
import { googleFormsIt } from "./google-forms";
import { hubspotContacts } from "./hubspot-contacts";
import { intesaMovimenti } from "./intesa-movimenti";
import { jiraIssues } from "./jira-issues";
import { metaAds, metaAdsIt } from "./meta-ads";
import { paypalActivity } from "./paypal-activity";
import { paypalActivityIt } from "./paypal-activity-it";
import { qualtricsSurvey } from "./qualtrics-survey";
import { quickbooksTransactions } from "./quickbooks-transactions";
import { revolutBusiness } from "./revolut-business";
import { shopifyOrders } from "./shopify-orders";
import { stripeItemChangeEvents } from "./stripe-item-change-events";
import { stripePayments } from "./stripe-payments";
import { stripeSubscriptions } from "./stripe-subscriptions";
import { togglDetailed } from "./toggl-detailed";
import { zendeskTickets } from "./zendesk-tickets";

/** Every recipe, by kind of log. */
export const RECIPES: readonly Recipe[] = [
  stripeSubscriptions,
  stripeItemChangeEvents,
  zendeskTickets,
  jiraIssues,
  aircallCalls,
  asteriskCdr,
  togglDetailed,
  stripePayments,
  paypalActivity,
  paypalActivityIt,
  shopifyOrders,
  amazonTransactions,
  quickbooksTransactions,
  metaAds,
  metaAdsIt,
  hubspotContacts,
  googleFormsIt,
  qualtricsSurvey,
  intesaMovimenti,
  revolutBusiness,
];
