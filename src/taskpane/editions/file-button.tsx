import { Button } from "@fluentui/react-components";
import { useRef } from "react";

/** A button that opens the browser's own choice of files, and hands over the one that is chosen, unread. */
export function FileButton(props: {
  readonly label: string;
  readonly disabled: boolean;
  readonly read: (file: File) => void;
}): React.JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        disabled={props.disabled}
        onClick={() => {
          input.current?.click();
        }}
      >
        {props.label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={props.label}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = "";
          if (file) props.read(file);
        }}
      />
    </>
  );
}
