/** A house that breaks every rule once, so that each is seen to be refused. */
@NullMarked
package fr.pixemploi.broken.order.remote;

import org.jspecify.annotations.NullMarked;
