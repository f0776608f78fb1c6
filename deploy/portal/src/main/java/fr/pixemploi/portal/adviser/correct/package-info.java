/** A person's file and situation, as the adviser reads and corrects them; the person sees each change. */
@NullMarked
package fr.pixemploi.portal.adviser.correct;

import org.jspecify.annotations.NullMarked;
