/** Conventions of the REST interfaces: keyset pages, entity tags, idempotent creation. */
@NullMarked
package fr.pixemploi.kit.http;

import org.jspecify.annotations.NullMarked;
