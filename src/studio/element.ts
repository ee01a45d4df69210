// Makes the elements of a page.

/** What an element is made with: attributes as written in HTML, and what happens on events. */
export interface ElementOptions {
  readonly [attribute: string]: string | number | boolean | null | undefined | ((event: Event) => void);
}

type Child = Node | string | null;

/** Makes an element. A value of false, null or undefined leaves an attribute out; `onclick` and the like listen. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  options: ElementOptions = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(options)) {
    if (typeof value === 'function') made.addEventListener(name.replace(/^on/, ''), value);
    else if (value !== false && value !== null && value !== undefined) {
      made.setAttribute(name, value === true ? '' : String(value));
    }
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** Lets an event start work that takes a while; what goes wrong is shown in `failures`. */
export const starts =
  (failures: HTMLElement, work: () => Promise<void>) =>
  (event: Event): void => {
    event.preventDefault();
    failures.replaceChildren();
    work().catch((error: unknown) => failures.replaceChildren(describeFailure(error)));
  };

/** An error in the words of whoever refused. */
export function describeFailure(error: unknown): HTMLElement {
  const message = error instanceof Error ? error.message : String(error);
  return element('p', { class: 'failure', role: 'alert' }, message);
}
