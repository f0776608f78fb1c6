/** SQL statements with less ceremony, in the running transaction. May touch the data source only; holds no statement of its own. */
@NullMarked
package fr.pixemploi.pathway.sql;

import org.jspecify.annotations.NullMarked;
