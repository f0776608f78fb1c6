/** How JSON is read: requests strictly, events leniently. May touch Jackson only. */
@NullMarked
package fr.pixemploi.kit.json;

import org.jspecify.annotations.NullMarked;
