import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import "./drop-down.css";
import { placeBelow } from "./place-below.ts";

interface DropDownProps {
  /** Spoken name of the button, when what it shows is not enough. */
  label?: string;
  className?: string;
  /** What the button shows. */
  face: ReactNode;
  /** The content; it is made when it is first opened. */
  children: (close: () => void) => ReactNode;
}

/** A button with something to choose below it. It closes by Escape, and by a click anywhere else. */
export function DropDown({ label, className, face, children }: DropDownProps) {
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
    // Heard before anybody else: this Escape is spent, and the card beside the map stays.
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
        popoverTarget={id}
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
