/**
 * Puts a text on the clipboard.
 * @returns whether the browser has let it: it refuses on insecure addresses, without the permission, or because it is old
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
