/** What sittings tell the others, and the authorisations that certification tells us. */
@NullMarked
package fr.pixemploi.assessment.sitting.messaging;

import org.jspecify.annotations.NullMarked;
