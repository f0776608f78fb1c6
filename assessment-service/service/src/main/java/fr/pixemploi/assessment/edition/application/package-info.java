/** Use cases around the bank that this instance serves: loading it, taking up what was published, making the next edition. May touch the domain and the item bank; must not know HTTP or rows. */
@NullMarked
package fr.pixemploi.assessment.edition.application;

import org.jspecify.annotations.NullMarked;
