// Makes the elements of a page.
import { ApiError } from '../sdk/errors.ts';

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

/** An error in the words of whoever refused; the code that the client adds is for programs. */
export function describeFailure(error: unknown): HTMLElement {
  const message = error instanceof Error ? error.message : String(error);
  const words = error instanceof ApiError ? message.replace(` (${error.code})`, '') : message;
  return element('p', { class: 'failure', role: 'alert' }, words);
}

/** Draws a view anew; whoever stood on a labelled element of it with the keyboard stands on its like again. */
export function drawAnew(view: HTMLElement, ...children: readonly Child[]): void {
  const held = view.contains(document.activeElement) ? document.activeElement?.getAttribute('aria-label') : null;
  view.replaceChildren(...children.filter((child) => child !== null));
  if (held == null) return;
  [...view.querySelectorAll<HTMLElement>('[aria-label]')]
    .find((one) => one.getAttribute('aria-label') === held)
    ?.focus();
}
