import { Text } from "@fluentui/react-components";
import type { CurrentEdition } from "../../core/runtime";
import { computes } from "../state/pane-store";
import { useWords } from "../words";
import { Section } from "./section";

/** Whether the functions are registered and computing. */
export function FunctionsPart({ edition }: { readonly edition: CurrentEdition }): React.JSX.Element {
  const words = useWords();
  return (
    <Section heading={words("functionsHeading")}>
      <Text role="status">{words(computes(edition) ? "functionsComputing" : "functionsRefusing")}</Text>
    </Section>
  );
}
