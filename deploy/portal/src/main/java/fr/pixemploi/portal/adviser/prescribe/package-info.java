/** From a goal and what training must fit to ways that lead there, and one of them proposed to the person. */
@NullMarked
package fr.pixemploi.portal.adviser.prescribe;

import org.jspecify.annotations.NullMarked;
