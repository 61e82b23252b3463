/**
 * Office.js in Excel on the web moves the focus itself at Tab (onWindowKeydown in office-js 1.1.110) and knows only the
 * places that Tab stops at: from a heading that holds the focus, or after the focused part of a page has gone, it would
 * leave the pane. From there the browser's own Tab goes on to the next place, so Office.js does not get to see it.
 */
export function keepTabInPane(pane: Document): void {
  pane.addEventListener("keydown", (event) => {
    if (event.key !== "Tab" || event.defaultPrevented) return;
    if (event.target instanceof HTMLElement && event.target.tabIndex < 0) event.stopPropagation();
  });
}
