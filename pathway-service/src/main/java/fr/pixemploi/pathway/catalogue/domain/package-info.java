/** Training offers and what they lead to. */
@NullMarked
package fr.pixemploi.pathway.catalogue.domain;

import org.jspecify.annotations.NullMarked;
