/** The catalogue over HTTP. */
@NullMarked
package fr.pixemploi.pathway.catalogue.rest;

import org.jspecify.annotations.NullMarked;
