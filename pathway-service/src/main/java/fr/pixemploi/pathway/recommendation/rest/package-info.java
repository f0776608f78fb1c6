/** Recommendations over HTTP. May touch application and domain; never rows or topics. */
@NullMarked
package fr.pixemploi.pathway.recommendation.rest;

import org.jspecify.annotations.NullMarked;
