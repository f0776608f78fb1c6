/** Conventions of the REST interfaces: keyset pages, entity tags, idempotent creation, whole addresses, ids of calls, pages of portals. */
@NullMarked
package fr.pixemploi.kit.http;

import org.jspecify.annotations.NullMarked;
