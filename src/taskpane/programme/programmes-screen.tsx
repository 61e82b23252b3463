import { ListScreen } from "../list/list-screen";
import { useSession } from "../session";
import { ProgrammePage } from "./programme-page";

/** The list of programmes, or the page of one. */
export function ProgrammesScreen(): React.JSX.Element {
  const { edition, place } = useSession();
  const programme = edition.programmes.find(({ id }) => id === place.programme);
  return programme ? <ProgrammePage key={programme.id} programme={programme} /> : <ListScreen />;
}
