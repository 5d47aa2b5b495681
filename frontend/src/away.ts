/** What only pages need that were put by: what they show, and whether they may be shown. */

import "./away/page.ts";
import "./away/today.ts";
