import { type ReactNode, useId } from "react";

interface ChartProps {
  name: string;
  title: string;
  /** What the numbers count. */
  note: string;
  children: ReactNode;
}

/** One chart: its title, what its numbers count, and the drawing. */
export function Chart({ name, title, note, children }: ChartProps) {
  const id = useId();
  return (
    <section className={`chart chart-${name}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="chart-note">{note}</p>
      {children}
    </section>
  );
}
