/**
 * What can be done with places of mediation: take in a file of them, look for them. May touch the domain and the values of places; must not
 * read HTTP or rows.
 */
@NullMarked
package fr.pixemploi.pathway.mediation.application;

import org.jspecify.annotations.NullMarked;
