// Defines the check and the badge.

import { UnmuddleBadge } from "./badge.js";
import { UnmuddleCheck } from "./check.js";
import { define } from "./registry.js";

define("unmuddle-check", UnmuddleCheck);
define("unmuddle-badge", UnmuddleBadge);
