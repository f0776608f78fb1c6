/** How JSON is read: requests strictly, events leniently. */
@NullMarked
package fr.pixemploi.kit.json;

import org.jspecify.annotations.NullMarked;
