/** A person's data and rights: their file and situation, who read and changed it, a copy, what structures are asked for, and erasure. */
@NullMarked
package fr.pixemploi.portal.person.data;

import org.jspecify.annotations.NullMarked;
