/**
 * A real PostgreSQL as a child process, with a database for each service and users of its own, and its backups. <p>May touch: {@code patience}, {@code layout},
 * {@code process}.
 */
@NullMarked
package fr.pixemploi.local.postgres;

import org.jspecify.annotations.NullMarked;
