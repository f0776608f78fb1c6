/** What certification says of sessions and candidates, and what it is told of the room. */
@NullMarked
package fr.pixemploi.assessment.live.messaging;

import org.jspecify.annotations.NullMarked;
