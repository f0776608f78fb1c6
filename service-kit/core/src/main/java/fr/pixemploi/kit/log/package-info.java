/** What goes into logs, and what does not. */
@NullMarked
package fr.pixemploi.kit.log;

import org.jspecify.annotations.NullMarked;
