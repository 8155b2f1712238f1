// The operator console's entry.

import "../base.css";
