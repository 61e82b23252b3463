import { Suspense, useState } from "react";
import { ScreenSkeleton } from "../shell/screen-skeleton";
import { sections } from "./sections";

/** Forms: ours, and those that people have already. A part may take the whole screen, and the bar at the bottom with it. */
export function TemplatesScreen(): React.JSX.Element {
  const [taken, take] = useState<string>();
  return (
    <>
      {sections
        .filter(({ id }) => taken === undefined || taken === id)
        .map(({ id, component: Component }) => (
          <Suspense key={id} fallback={<ScreenSkeleton />}>
            <Component
              takeScreen={(whole) => {
                take(whole ? id : undefined);
              }}
            />
          </Suspense>
        ))}
    </>
  );
}
