/** A person's certification: a place, the day itself, results and a complaint about them, certificates and what one does with them. */
@NullMarked
package fr.pixemploi.portal.person.exam;

import org.jspecify.annotations.NullMarked;
