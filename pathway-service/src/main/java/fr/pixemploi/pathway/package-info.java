/** Settings of the pathway service; all else is in its capabilities. */
@NullMarked
package fr.pixemploi.pathway;

import org.jspecify.annotations.NullMarked;
