/** What sittings tell the others, and the authorisations that certification tells us. May touch the domain and the outbox; must not touch HTTP. */
@NullMarked
package fr.pixemploi.assessment.sitting.messaging;

import org.jspecify.annotations.NullMarked;
