/** The mathematics of a score: abilities as a test measured them, and what they amount to on a version's scale. */
@NullMarked
package fr.pixemploi.certification.rules.domain.ability;

import org.jspecify.annotations.NullMarked;
