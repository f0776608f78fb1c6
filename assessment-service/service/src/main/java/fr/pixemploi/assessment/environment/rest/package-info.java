/** Pages of simulated environments over HTTP. May touch the item bank's pages; must not know sittings. */
@NullMarked
package fr.pixemploi.assessment.environment.rest;

import org.jspecify.annotations.NullMarked;
