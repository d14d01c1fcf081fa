/** Gives the reader a file to keep. */
export function saveFile(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  type: string,
): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then; an address that is never given up keeps its file in memory.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const pages = new Map<string, Promise<string>>();

/** A page of this site as text, fetched once. @throws Error when it is not to be had */
export function fetchPage(path: string): Promise<string> {
  const known = pages.get(path);
  if (known) return known;
  const asked = fetch(path).then((response) => {
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.text();
  });
  pages.set(path, asked);
  asked.catch(() => pages.delete(path));
  return asked;
}
