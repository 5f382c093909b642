import { createContext, useContext } from "react";

/** What reads again the data that failed; main.tsx provides it. */
export const RetryContext = createContext<() => void>(() => undefined);

export function useRetry(): () => void {
  return useContext(RetryContext);
}
