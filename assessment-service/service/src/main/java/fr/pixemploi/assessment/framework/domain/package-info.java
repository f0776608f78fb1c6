/** A framework of competences with its levels. */
@NullMarked
package fr.pixemploi.assessment.framework.domain;

import org.jspecify.annotations.NullMarked;
