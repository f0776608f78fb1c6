/** A framework of competences with its levels. May touch java.* and the mathematics; must not know how it is stored. */
@NullMarked
package fr.pixemploi.assessment.framework.domain;

import org.jspecify.annotations.NullMarked;
