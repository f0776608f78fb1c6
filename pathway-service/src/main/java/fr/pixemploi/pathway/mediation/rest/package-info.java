/**
 * Places of mediation over HTTP, and the files that operators bring. May touch application and domain; must not touch rows.
 */
@NullMarked
package fr.pixemploi.pathway.mediation.rest;

import org.jspecify.annotations.NullMarked;
