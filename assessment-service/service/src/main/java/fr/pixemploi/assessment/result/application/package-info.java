/** Keeping, reading and sharing results. */
@NullMarked
package fr.pixemploi.assessment.result.application;

import org.jspecify.annotations.NullMarked;
