/** Takes Swiper's place in Adaptive Cards' carousel: shows all pages, one below the other, without arrows and dots. */
export default class StackedPages {
  /** Nobody need watch the size of something that does not move. */
  readonly destroyed = true;

  /** The element holds the row of pages; what holds arrows and dots follows it. */
  constructor(element: HTMLElement) {
    element.removeAttribute("tabindex");
    // A card may give the carousel a height made for one page.
    element.style.overflow = "auto";
    const [row] = element.children;
    if (row instanceof HTMLElement) Object.assign(row.style, { flexDirection: "column", alignItems: "stretch" });
    element.nextElementSibling?.remove();
  }

  on(): void {}

  slideTo(): void {}
}

/** Names that the carousel asks of Swiper's modules. */
export const [A11y, Autoplay, History, Keyboard, Navigation, Pagination, Scrollbar] = new Array<undefined>();
