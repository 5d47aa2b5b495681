/** On every page: what an earlier session could not send is sent now. */

import { send_kept } from "../player/kept.ts";

void send_kept("/api/entries");
