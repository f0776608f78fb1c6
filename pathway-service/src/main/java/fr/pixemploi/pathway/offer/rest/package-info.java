/** Offers over HTTP. May touch application and domain; never persistence or messaging. */
@NullMarked
package fr.pixemploi.pathway.offer.rest;

import org.jspecify.annotations.NullMarked;
