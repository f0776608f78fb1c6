/**
 * Places of digital mediation: where somebody is helped with what is done online. May touch java.* and the values of places; must not know
 * files, SQL or anybody's service.
 */
@NullMarked
package fr.pixemploi.pathway.mediation.domain;

import org.jspecify.annotations.NullMarked;
