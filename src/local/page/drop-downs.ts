import type { Engine } from "../engine/engine";

/** Parts of the cell editor that the engine's types leave out. */
interface Editor {
  readonly currentContent: string;
  initialContent?: string;
}

/**
 * Makes a drop-down usable where its cell holds a formula, as the period cell of a summary does: the engine would open
 * the formula and offer nothing. What is typed also finds a choice by the words shown, and Enter takes the first.
 */
export function addDropDowns(engine: Engine): void {
  const { autoCompleteProviders: providers, iconsOnCellRegistry: icons } = engine.registries;
  const choices = providers.get("dataValidation");
  const icon = icons.get("data_validation_list_chip_icon");
  /** The value that stands for the formula while its list is open. */
  let standing: string | null = null;
  providers.replace("dataValidation", {
    ...choices,
    getProposals(token, content) {
      const editor: Editor = this.composer;
      // An editor that still holds what it opened with is left without a change, so the formula stays.
      if (standing !== null && content === standing) editor.initialContent = content;
      return choices.getProposals.call(this, token, content);
    },
  });
  providers.add("dataValidationTyped", {
    sequence: 1,
    autoSelectFirstProposal: true,
    canBeToggled: false,
    async getProposals(token, content) {
      const editor: Editor = this.composer;
      const typed = content.trim().toLowerCase();
      if (typed === "" || content === editor.initialContent || content === standing) return [];
      const all = (await choices.getProposals.call(this, token, content)) ?? [];
      return all.filter(({ fuzzySearchKey }) => fuzzySearchKey?.toLowerCase().startsWith(typed));
    },
    selectProposal: choices.selectProposal,
  });
  icons.replace("data_validation_list_chip_icon", (getters, at) => {
    const shown = icon(getters, at);
    if (!shown) return shown;
    return {
      ...shown,
      onClick: (position, env) => {
        standing = null;
        if (!getters.getCell(position)?.isFormula) return shown.onClick?.(position, env);
        const { value } = getters.getEvaluatedCell(position);
        const locale = getters.getLocale();
        standing =
          typeof value === "number"
            ? engine.helpers.formatValue(value, { locale, format: locale.dateFormat })
            : String(value ?? "");
        env.model.selection.selectCell(position.col, position.row);
        env.startCellEdition(standing);
      },
    };
  });
}
