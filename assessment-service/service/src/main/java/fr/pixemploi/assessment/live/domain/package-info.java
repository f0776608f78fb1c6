/** The exam room of a certification session: who is in it and who needs an invigilator first. */
@NullMarked
package fr.pixemploi.assessment.live.domain;

import org.jspecify.annotations.NullMarked;
