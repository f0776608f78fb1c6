/** A part of a room. */
@NullMarked
package fr.pixemploi.broken.order.domain.price;

import org.jspecify.annotations.NullMarked;
