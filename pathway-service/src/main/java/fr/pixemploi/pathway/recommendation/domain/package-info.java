/** From gaps to explained options. Rules and values only: no framework, no clock, no SQL. */
@NullMarked
package fr.pixemploi.pathway.recommendation.domain;

import org.jspecify.annotations.NullMarked;
