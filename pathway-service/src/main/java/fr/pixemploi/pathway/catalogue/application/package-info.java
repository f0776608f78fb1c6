/** What can be asked of the catalogue. */
@NullMarked
package fr.pixemploi.pathway.catalogue.application;

import org.jspecify.annotations.NullMarked;
