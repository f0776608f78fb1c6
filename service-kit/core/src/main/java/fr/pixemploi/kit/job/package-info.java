/**
 * Work that must survive a restart: noted in the transaction that wishes it, carried out by any instance, taken up by another one when that
 * dies. May touch the database; must not know what the work is.
 */
@NullMarked
package fr.pixemploi.kit.job;

import org.jspecify.annotations.NullMarked;
