/** What certification says of sessions and candidates, and what it is told of the room. May touch use cases, the domain and the kit; must not know HTTP. */
@NullMarked
package fr.pixemploi.assessment.live.messaging;

import org.jspecify.annotations.NullMarked;
