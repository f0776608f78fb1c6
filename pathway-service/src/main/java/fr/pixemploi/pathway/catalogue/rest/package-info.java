/** The catalogue over HTTP. May touch application and domain; never rows or topics. */
@NullMarked
package fr.pixemploi.pathway.catalogue.rest;

import org.jspecify.annotations.NullMarked;
