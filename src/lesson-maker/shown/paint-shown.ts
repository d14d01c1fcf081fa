/** A file of this site as an address that holds all of it. */
async function asData(path: string): Promise<string> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const blob = await answer.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error(path));
    reader.readAsDataURL(blob);
  });
}

/** The page's typefaces, written out: a picture is drawn without the page around it. */
async function typeOfPage(): Promise<string> {
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .map(({ cssText }) => cssText);
  const written = rules.map(async (rule) => {
    const path = /url\("?([^")]+)"?\)/.exec(rule)?.[1];
    return path ? rule.replace(path, await asData(path)) : '';
  });
  return (await Promise.all(written)).join('');
}

/** Paints a picture that stands alone as PNG, with the page's type. @throws Error where the browser cannot */
export async function paintShown(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const typed = svg.replace('<style>', `<style>${await typeOfPage()}`);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(typed)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The picture could not be painted.');
  return new Uint8Array(await blob.arrayBuffer());
}
