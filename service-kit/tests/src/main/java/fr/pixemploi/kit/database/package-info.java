/** Looks into the whole database of a service under test. May touch JDBC only. */
@NullMarked
package fr.pixemploi.kit.database;

import org.jspecify.annotations.NullMarked;
