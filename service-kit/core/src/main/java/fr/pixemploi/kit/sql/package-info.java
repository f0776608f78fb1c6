/**
 * Hand-written SQL: {@link fr.pixemploi.kit.sql.Sql}, the one way to it, its arguments, rows and failures. For hot statements, read
 * models, bulk and reports; aggregates that are read and written one at a time are entities.
 */
@NullMarked
package fr.pixemploi.kit.sql;

import org.jspecify.annotations.NullMarked;
