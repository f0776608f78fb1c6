/** Notes, tasks and follow-ups in PostgreSQL. */
@NullMarked
package fr.pixemploi.profile.followup.persistence;

import org.jspecify.annotations.NullMarked;
