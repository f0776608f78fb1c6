/**
 * A real PostgreSQL as a child process, with a database and a user for each service, and its backups. <p>May touch: {@code patience}, {@code layout},
 * {@code process}.
 */
@NullMarked
package fr.pixemploi.local.postgres;

import org.jspecify.annotations.NullMarked;
