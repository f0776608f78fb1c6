/** Conventions of the REST interfaces: keyset pages, entity tags, idempotent creation. May touch Jakarta REST and the data source; must not hold business rules. */
@NullMarked
package fr.pixemploi.kit.http;

import org.jspecify.annotations.NullMarked;
