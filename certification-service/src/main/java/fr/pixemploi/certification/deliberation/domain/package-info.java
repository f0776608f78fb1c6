/** Meetings of the jury that tell the results of many sessions, and what waits for them. */
@NullMarked
package fr.pixemploi.certification.deliberation.domain;

import org.jspecify.annotations.NullMarked;
