/** How constants are called outside of the code. May touch nothing else. */
@NullMarked
package fr.pixemploi.pathway.code;

import org.jspecify.annotations.NullMarked;
