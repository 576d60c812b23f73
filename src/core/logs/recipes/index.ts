import type { Recipe } from "../recipe";

/** Every recipe, by tool. */
export const RECIPES: readonly Recipe[] = [];
