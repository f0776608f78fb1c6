/** Results, pathways and certificates heard from the other services. May touch the use cases, the domain and the kit; must not know HTTP or rows. */
@NullMarked
package fr.pixemploi.profile.caseload.messaging;

import org.jspecify.annotations.NullMarked;
