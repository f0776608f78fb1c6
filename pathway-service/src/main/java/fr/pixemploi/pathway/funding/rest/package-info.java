/** Fundings over HTTP. */
@NullMarked
package fr.pixemploi.pathway.funding.rest;

import org.jspecify.annotations.NullMarked;
