/** SQL statements with less ceremony, in the running transaction. */
@NullMarked
package fr.pixemploi.pathway.sql;

import org.jspecify.annotations.NullMarked;
