import { useState } from "react";
import { useAtlas } from "../../hooks/use-atlas.ts";
import { copyText } from "../copy-text.ts";
import { CopyDialog } from "./copy-dialog.tsx";

interface CopyButtonProps {
  label: string;
  help?: string;
  className?: string;
  /** Makes what is copied, at the time of the click. */
  text: () => string;
}

/** Copies a text. If the browser refuses, a dialog of the same name shows the text to be copied by hand. */
export function CopyButton({ label, help, className = "link", text }: CopyButtonProps) {
  const tell = useAtlas((state) => state.tell);
  const [refused, setRefused] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    const copied = text();
    if (await copyText(copied)) tell({ type: "copied" });
    else setRefused(copied);
  };
  return (
    <>
      <button type="button" className={className} title={help} onClick={() => void copy()}>
        {label}
      </button>
      {refused !== null && <CopyDialog title={label} text={refused} onClose={() => setRefused(null)} />}
    </>
  );
}
