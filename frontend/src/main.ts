import "./styles/main.css";

import "./away/background.ts";
import "./away/register.ts";
import "./away/settings.ts";
import "./pages/bring.ts";
import "./pages/forget.ts";
import "./pages/keep.ts";
import "./pages/kept.ts";
import "./pages/lasting.ts";
import "./pages/limbs.ts";
import "./pages/measure.ts";
import "./pages/print.ts";
import "./pages/settings.ts";
import "./pages/steps.ts";
import "./pages/tiles.ts";
import "./pages/trusted.ts";
import "./pages/ways.ts";
