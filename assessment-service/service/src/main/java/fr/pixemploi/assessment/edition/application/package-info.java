/** Use cases around the bank that this instance serves: loading it, taking up what was published, making the next edition. */
@NullMarked
package fr.pixemploi.assessment.edition.application;

import org.jspecify.annotations.NullMarked;
