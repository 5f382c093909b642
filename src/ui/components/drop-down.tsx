import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import "./drop-down.css";
import { placeBelow } from "./place-below.ts";
import { standInPopovers } from "./stand-in-popovers.ts";

standInPopovers();

interface DropDownProps {
  /** Accessible name of the button, if its content does not say enough. */
  label?: string;
  className?: string;
  /** Whether what was chosen is still being done: until then nothing else can be. */
  isBusy?: boolean;
  /** Content of the button. */
  face: ReactNode;
  /** Content of the panel, rendered while the panel is open. */
  children: (close: () => void) => ReactNode;
}

/** A button that opens a panel below it. Escape closes the panel, and so does a click anywhere else. */
export function DropDown({ label, className, isBusy = false, face, children }: DropDownProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  const close = (): void => {
    panel.current?.hidePopover();
    button.current?.focus();
  };
  useEffect(() => {
    if (!open) return;
    // Handled in the capture phase, before other listeners: this Escape must not close the card as well.
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      close();
    };
    addEventListener("keydown", leave, true);
    return () => removeEventListener("keydown", leave, true);
  });

  const place = (): void => {
    if (button.current !== null && panel.current !== null) placeBelow(button.current, panel.current);
  };

  return (
    <span className="drop-down">
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        title={label}
        aria-expanded={open}
        aria-busy={isBusy || undefined}
        // Not disabled: it would lose the focus.
        aria-disabled={isBusy || undefined}
        popoverTarget={isBusy ? undefined : id}
      >
        {face}
      </button>
      <div
        ref={panel}
        id={id}
        className="drop-panel"
        popover="auto"
        onToggle={(event) => {
          setOpen(event.newState === "open");
          if (event.newState === "open") requestAnimationFrame(place);
        }}
      >
        {open && children(close)}
      </div>
    </span>
  );
}
