/**
 * What the database alone could take: the statements of an answer, taken from its log, driven by pgbench.
 */
@NullMarked
package fr.pixemploi.load.database;

import org.jspecify.annotations.NullMarked;
