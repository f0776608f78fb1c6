/** What is done at the door of a room, one verb a class. */
@NullMarked
package fr.pixemploi.assessment.live.application.door;

import org.jspecify.annotations.NullMarked;
