/** An error the script is meant to see, worded as Google Sheets words it. Anything else that is thrown is a fault of this host. */
export class HostError extends Error {
  override name = "Exception";
}
