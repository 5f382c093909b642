import type { ReactNode } from "react";

interface BarProps {
  label: string;
  /** A symbol before the label. */
  symbol?: ReactNode;
  /** The number as text. */
  value: string;
  /** 0 to 1: the bar's part of the widest bar. */
  share: number;
  /** The whole sentence, for readers who do not see the bar. */
  sentence: string;
  pressed: boolean;
  onPress: () => void;
  onPoint?: (pointed: boolean) => void;
  /** A drawing that fills the bar. Default: a plain bar. */
  children?: ReactNode;
}

/** One bar of a chart. It is a button. */
export function Bar({ label, symbol, value, share, sentence, pressed, onPress, onPoint, children }: BarProps) {
  return (
    <button
      type="button"
      className="bar"
      aria-pressed={pressed}
      aria-label={sentence}
      title={sentence}
      onClick={onPress}
      onPointerEnter={() => onPoint?.(true)}
      onPointerLeave={() => onPoint?.(false)}
    >
      <span className="bar-label">
        {symbol}
        {label}
      </span>
      <span className="bar-track">
        <span
          className="bar-fill"
          data-plain={children === undefined || undefined}
          style={{ width: `${share * 100}%` }}
        >
          {children}
        </span>
      </span>
      <span className="bar-value">{value}</span>
    </button>
  );
}
