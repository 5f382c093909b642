/**
 * Remembers a function's last result while its arguments stay the same objects,
 * so that a scene's unchanged parts keep their identity.
 */
export function remember<Arguments extends readonly unknown[], Result>(
  derive: (...inputs: Arguments) => Result,
): (...inputs: Arguments) => Result {
  let last: { readonly inputs: Arguments; readonly result: Result } | null = null;
  return (...inputs) => {
    if (last === null || inputs.some((input, index) => input !== last?.inputs[index])) {
      last = { inputs, result: derive(...inputs) };
    }
    return last.result;
  };
}
