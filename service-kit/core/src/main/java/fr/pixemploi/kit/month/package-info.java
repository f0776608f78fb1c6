/**
 * Large tables in pieces of a month: made ahead, let go of as a whole. May touch the database; must not know what is in the tables. Which these
 * are, and what holds a month, their migrations say ({@code cut_by_months}).
 */
@NullMarked
package fr.pixemploi.kit.month;

import org.jspecify.annotations.NullMarked;
