import type { ReactNode } from "react";

interface BarProps {
  label: string;
  /** What stands before the bar, where words alone do not say it. */
  symbol?: ReactNode;
  /** The number as it is written. */
  value: string;
  /** 0 to 1: how much of the widest bar. */
  share: number;
  /** The whole sentence, for those who do not see the bar. */
  says: string;
  pressed: boolean;
  onPress: () => void;
  onPoint?: (pointed: boolean) => void;
  /** The drawing that fills the bar's length; a plain bar without one. */
  children?: ReactNode;
}

/** One bar, which is a button. */
export function Bar({ label, symbol, value, share, says, pressed, onPress, onPoint, children }: BarProps) {
  return (
    <button
      type="button"
      className="bar"
      aria-pressed={pressed}
      aria-label={says}
      title={says}
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
