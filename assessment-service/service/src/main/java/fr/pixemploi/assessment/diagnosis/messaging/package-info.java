/** What diagnoses tell the others. May touch the domain and the outbox; must not touch HTTP. */
@NullMarked
package fr.pixemploi.assessment.diagnosis.messaging;

import org.jspecify.annotations.NullMarked;
