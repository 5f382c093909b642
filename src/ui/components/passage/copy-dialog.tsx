import { useEffect, useId, useRef } from "react";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import "./copy-dialog.css";

interface CopyDialogProps {
  title: string;
  text: string;
  onClose: () => void;
}

/** Shows a text, selected, to be copied by hand. */
export function CopyDialog({ title, text, onClose }: CopyDialogProps) {
  const strings = usePartStrings();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    area.current?.focus();
    area.current?.select();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="copy-dialog"
      aria-labelledby={titleId}
      onClose={onClose}
      onKeyDown={(event) => {
        // This Escape must close the dialog and nothing else.
        if (event.key !== "Escape") return;
        event.preventDefault();
        dialog.current?.close();
      }}
    >
      <h2 id={titleId}>{title}</h2>
      <p className="quiet">{strings.cite.byHand}</p>
      <textarea ref={area} readOnly rows={7} value={text} aria-labelledby={titleId} />
      <button type="button" onClick={() => dialog.current?.close()}>
        {strings.close}
      </button>
    </dialog>
  );
}
