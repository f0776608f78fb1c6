/** Sessions for whoever computes pathways. Pure Java; must not know how a choice among them is made. */
@NullMarked
package fr.pixemploi.pathway.catalogue.domain.candidate;

import org.jspecify.annotations.NullMarked;
