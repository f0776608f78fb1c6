/** What results tell the others, and the grants that profile tells us. May touch the domain and the outbox; must not touch HTTP. */
@NullMarked
package fr.pixemploi.assessment.result.messaging;

import org.jspecify.annotations.NullMarked;
