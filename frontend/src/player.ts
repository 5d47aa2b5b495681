import "./styles/player.css";

import { renderFrame, type Motion } from "./figure.ts";
import { make_player } from "./player/element.ts";

customElements.define("backrack-player", make_player<Motion>(renderFrame));
