/** Invigilators without an account: how they enter a room by number and day code. Pure Java. */
@NullMarked
package fr.pixemploi.assessment.live.domain.door;

import org.jspecify.annotations.NullMarked;
