/** Ctrl+S, or ⌘S, saves the entry in the form, as the button in the bar above it does. */
export function saveByKeyboard(): void {
  document.addEventListener('keydown', (event) => {
    if (
      event.key.toLowerCase() !== 's' ||
      !(event.ctrlKey || event.metaKey) ||
      event.altKey ||
      event.shiftKey
    )
      return;
    // The browser would offer to save the page.
    event.preventDefault();
    const button = [...document.querySelectorAll<HTMLButtonElement>('#nc-root button')].find(
      ({ textContent }) => textContent === '保存',
    );
    button?.click();
  });
}
