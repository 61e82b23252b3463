import { z } from "zod";

// A strict content security policy refuses code made at run time, which zod would otherwise use for speed.
z.config({ jitless: true });

export { z };
