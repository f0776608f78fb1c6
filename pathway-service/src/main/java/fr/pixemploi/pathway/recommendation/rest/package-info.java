/** Recommendations over HTTP. */
@NullMarked
package fr.pixemploi.pathway.recommendation.rest;

import org.jspecify.annotations.NullMarked;
