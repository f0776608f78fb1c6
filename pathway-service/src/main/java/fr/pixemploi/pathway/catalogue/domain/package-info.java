/** Training offers and what they lead to. May touch java.* and the values of other capabilities only. */
@NullMarked
package fr.pixemploi.pathway.catalogue.domain;

import org.jspecify.annotations.NullMarked;
