import { Component, type ErrorInfo, type ReactNode } from "react";
import { zhHans } from "../../strings/zh-hans/index.ts";

/** Shows that the page broke and how to go on. It uses no store and no hook: one of those may have caused the error. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <main className="crash" role="alert">
        <h1>{zhHans.crash.title}</h1>
        <p>{zhHans.crash.body}</p>
        <button type="button" onClick={() => location.reload()}>
          {zhHans.crash.reload}
        </button>
        <details>
          <summary>{zhHans.crash.details}</summary>
          <pre>{error.message}</pre>
        </details>
      </main>
    );
  }
}
