/** What happened in a session that somebody should know of. Pure Java. */
@NullMarked
package fr.pixemploi.certification.incident.domain;

import org.jspecify.annotations.NullMarked;
