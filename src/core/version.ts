/** Version of the definitions: it travels with every number, and changes when a number would. */
export const DEFINITIONS_VERSION = "1.0";
