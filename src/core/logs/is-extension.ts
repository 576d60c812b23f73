const EXTENSION = /^(?:[^\d+(]*\()?(?:(?:ext|int)[.\s]*)?\d{2,5}\)?$|^\d{2,5}\s*[-:]\s*[a-z]/i;

/** Whether a cell names an extension of the house and no number of the public network. */
export function isExtension(text: string): boolean {
  return EXTENSION.test(text.trim());
}
