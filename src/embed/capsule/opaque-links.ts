/**
 * In a frame that may open no window a link would replace the widget it stands in, with no way back.
 * There, following a link writes its address under it instead, selected and ready to be copied.
 */
export function showAddressesInstead(content: Element): void {
  let shown: HTMLElement | undefined;
  content.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    event.preventDefault();
    shown?.remove();
    shown = content.ownerDocument.createElement('p');
    shown.className = 'frame-address';
    shown.setAttribute('role', 'status');
    shown.tabIndex = -1;
    shown.textContent = link.href;
    link.parentElement?.after(shown);
    getSelection()?.selectAllChildren(shown);
  });
}
