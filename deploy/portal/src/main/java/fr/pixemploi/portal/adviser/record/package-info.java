/** One person as the structure that follows them sees them, and what is written, asked and planned there. */
@NullMarked
package fr.pixemploi.portal.adviser.record;

import org.jspecify.annotations.NullMarked;
