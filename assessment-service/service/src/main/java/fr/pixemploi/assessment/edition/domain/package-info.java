/** The bank that an instance serves, and where earlier ones and publications are kept. */
@NullMarked
package fr.pixemploi.assessment.edition.domain;

import org.jspecify.annotations.NullMarked;
