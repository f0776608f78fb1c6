/** Pathways and certificates heard from the other services. */
@NullMarked
package fr.pixemploi.profile.caseload.messaging;

import org.jspecify.annotations.NullMarked;
