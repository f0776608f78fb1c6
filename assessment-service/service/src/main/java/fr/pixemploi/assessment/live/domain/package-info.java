/** The exam room of a certification session: who is in it and who needs an invigilator first. May touch java.* only; must not touch frameworks, clocks or SQL. */
@NullMarked
package fr.pixemploi.assessment.live.domain;

import org.jspecify.annotations.NullMarked;
