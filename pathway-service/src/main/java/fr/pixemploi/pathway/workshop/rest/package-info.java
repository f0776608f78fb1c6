/** Own offers over HTTP. */
@NullMarked
package fr.pixemploi.pathway.workshop.rest;

import org.jspecify.annotations.NullMarked;
