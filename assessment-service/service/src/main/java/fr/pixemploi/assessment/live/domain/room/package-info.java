/** Who is in an exam room: what is known of each candidate, and who needs an invigilator first. */
@NullMarked
package fr.pixemploi.assessment.live.domain.room;

import org.jspecify.annotations.NullMarked;
