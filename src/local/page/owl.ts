/** The part of owl that draws a component. */
export interface Owl {
  readonly Component: new () => object;
  readonly xml: (strings: TemplateStringsArray) => string;
  readonly App: new (
    root: unknown,
    options: object,
  ) => {
    addTemplates(xml: string): void;
    mount(target: HTMLElement): Promise<unknown>;
  };
}
