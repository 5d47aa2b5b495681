import "./styles/main.css";

import "./pages/bring.ts";
import "./pages/kept.ts";
import "./pages/measure.ts";
import "./pages/print.ts";
import "./pages/steps.ts";
import "./pages/tiles.ts";
